using System.Runtime.InteropServices;
using Extractor.Model;

namespace Extractor.Entities.Labelling;

/// <summary>Cuts an article into documents that the labeller reads: of bounded length, of sentences of bounded length, without code.</summary>
internal static class ArticleTokens
{
    /// <summary>Longest sentence; a longer one is a list or no language, and is read in parts.</summary>
    private const int LongestSentence = 160;

    /// <summary>Longest document; a longer article is read in parts, so that memory stays bounded.</summary>
    private const int LongestPart = 20_000;

    /// <summary>The documents of an article, in text order.</summary>
    /// <param name="article">The article with its sentences and tokens.</param>
    /// <param name="cutsHyphens">Whether words are cut at their hyphens.</param>
    public static IEnumerable<TokenizedText> Of(AnnotatedArticle article, bool cutsHyphens)
    {
        var layer = article.Get<TextLayer>();
        var blocks = article.Article.Blocks;
        var tokens = new List<TextSpan>(Math.Min(layer.Tokens.Count, LongestPart) + LongestSentence);
        var sentences = new List<int> { 0 };
        foreach (var sentence in layer.Sentences)
        {
            if (sentence.Block < blocks.Count && blocks[sentence.Block].Kind == BlockKind.Code) continue;
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                var before = tokens.Count;
                if (cutsHyphens) HyphenCutter.AddPieces(article.Text, layer.Tokens[i].Span, tokens);
                else tokens.Add(layer.Tokens[i].Span);
                if (tokens.Count - sentences[^1] <= LongestSentence) continue;
                if (before > sentences[^1]) sentences.Add(before);
                while (tokens.Count - sentences[^1] > LongestSentence) sentences.Add(sentences[^1] + LongestSentence);
            }

            if (tokens.Count > sentences[^1]) sentences.Add(tokens.Count);
            if (tokens.Count < LongestPart) continue;
            foreach (var part in Cut(article.Text, tokens, sentences)) yield return part;
            tokens.Clear();
            sentences.RemoveRange(1, sentences.Count - 1);
        }

        foreach (var part in Cut(article.Text, tokens, sentences)) yield return part;
    }

    // A sentence of a million tokens makes one gathering much longer than a part.
    private static IEnumerable<TokenizedText> Cut(string text, List<TextSpan> tokens, List<int> sentences)
    {
        for (int first = 0, last; first + 1 < sentences.Count; first = last)
        {
            for (last = first + 1; last + 1 < sentences.Count && sentences[last + 1] - sentences[first] <= LongestPart; last++)
            {
            }

            var start = sentences[first];
            var starts = CollectionsMarshal.AsSpan(sentences)[first..(last + 1)].ToArray();
            for (var i = 0; i < starts.Length; i++) starts[i] -= start;
            yield return new(text, CollectionsMarshal.AsSpan(tokens)[start..sentences[last]].ToArray(), starts);
        }
    }
}
