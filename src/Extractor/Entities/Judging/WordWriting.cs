using System.Runtime.InteropServices;
using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Judging;

/// <summary>How a text writes its words: which sentences are in title case, and how often a word stands in lower case where a capital would say something.</summary>
internal sealed class WordWriting
{
    private const double TitleCaseShare = 0.7;
    private const int LongWord = 4, FewestLongWords = 4;
    private readonly Dictionary<ulong, (int Capital, int Lower)> writings = [];
    private readonly bool[] titled;

    /// <summary>Counts the words of an article.</summary>
    public WordWriting(Article article, TextLayer layer)
    {
        titled = new bool[layer.Sentences.Count];
        var capitals = 0;
        for (var s = 0; s < titled.Length; s++)
        {
            var sentence = layer.Sentences[s];
            titled[s] = article.Blocks[sentence.Block].Kind == BlockKind.Heading || IsTitled(article.Text, layer, sentence);
            var opens = true;
            for (var t = sentence.FirstToken; t < sentence.FirstToken + sentence.TokenCount; t++)
            {
                var token = layer.Tokens[t];
                if (token.Kind != TokenKind.Word) continue;
                Words++;
                var isCapital = char.IsUpper(article.Text[token.Start]);
                if (isCapital) capitals++;
                if (!opens && !titled[s])
                {
                    ref var writing = ref CollectionsMarshal.GetValueRefOrAddDefault(writings, NameKey.Of(WordOf(article.Text, token)), out _);
                    writing = isCapital ? (writing.Capital + 1, writing.Lower) : (writing.Capital, writing.Lower + 1);
                }

                opens = false;
            }
        }

        Capitals = (double)capitals / Math.Max(1, Words);
    }

    /// <summary>Number of words.</summary>
    public int Words { get; }

    /// <summary>Share of words that begin with a capital.</summary>
    public double Capitals { get; }

    /// <summary>Whether a sentence is a heading, in title case or in capitals.</summary>
    public bool IsTitled(int sentence) => sentence >= 0 && titled[sentence];

    /// <summary>Share of a word's places within running sentences where it is in lower case; a half where it has none.</summary>
    /// <param name="hash">Hash of the word's <see cref="NameKey"/>.</param>
    public double LowerShare(ulong hash) => writings.TryGetValue(hash, out var writing) ? (double)writing.Lower / (writing.Capital + writing.Lower) : 0.5;

    /// <summary>A token without its possessive.</summary>
    public static ReadOnlySpan<char> WordOf(string text, Token token)
    {
        var word = text.AsSpan(token.Start, token.End - token.Start);
        return word is [.., '\'' or '’', 's'] ? word[..^2] : word;
    }

    private static bool IsTitled(string text, TextLayer layer, Sentence sentence)
    {
        int longer = 0, capital = 0, words = 0, shouted = 0;
        for (var t = sentence.FirstToken; t < sentence.FirstToken + sentence.TokenCount; t++)
        {
            var token = layer.Tokens[t];
            if (token.Kind != TokenKind.Word) continue;
            words++;
            var word = text.AsSpan(token.Start, token.End - token.Start);
            if (word.Length > 1 && IsShouted(word)) shouted++;
            if (word.Length < LongWord) continue;
            longer++;
            if (char.IsUpper(word[0])) capital++;
        }

        return (words > 1 && shouted >= TitleCaseShare * words) || (longer >= FewestLongWords && capital >= TitleCaseShare * longer);
    }

    /// <summary>Whether a word has no letter in lower case.</summary>
    public static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }
}
