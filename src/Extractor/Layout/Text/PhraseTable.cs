using System.Collections.Frozen;
using System.Text;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Finds phrases of a word list in texts, each at the start of a word and to the end of one, without regard to case.</summary>
/// <typeparam name="TGroup">What a phrase belongs to.</typeparam>
internal sealed class PhraseTable<TGroup>
    where TGroup : struct, Enum
{
    private const char FirstIdeograph = '\u2E80';
    private const int OnStack = 512;

    private readonly FrozenDictionary<string, (string Phrase, TGroup Group)[]> phrases;
    private readonly FrozenDictionary<string, (string Phrase, TGroup Group)[]>.AlternateLookup<ReadOnlySpan<char>> byWord;

    private PhraseTable(FrozenDictionary<string, (string Phrase, TGroup Group)[]> phrases)
    {
        this.phrases = phrases;
        byWord = this.phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a list.</summary>
    /// <param name="path">Data file of lines <c>group, phrase</c>.</param>
    public static PhraseTable<TGroup> Load(string path)
    {
        var lists = new Dictionary<string, List<(string, TGroup)>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines(path))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var phrase = line[(tab + 1)..];
            var word = phrase[..WordEnd(phrase, 0)];
            if (!lists.TryGetValue(word, out var list)) lists.Add(word, list = []);
            list.Add((phrase, Enum.Parse<TGroup>(line.AsSpan(0, tab))));
        }

        return new PhraseTable<TGroup>(lists.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Adds the group of each phrase that stands in a text, once for each place, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Takes the groups.</param>
    public void Find(ReadOnlySpan<char> text, List<TGroup> found)
    {
        Span<char> lower = text.Length <= OnStack ? stackalloc char[text.Length] : new char[text.Length];
        if (!Ascii.IsValid(text)) text.ToLowerInvariant(lower);
        else Ascii.ToLower(text, lower, out _);
        for (var i = 0; i < lower.Length;)
        {
            var end = WordEnd(lower, i);
            if (byWord.TryGetValue(lower[i..end], out var candidates))
            {
                foreach (var (phrase, group) in candidates)
                {
                    if (lower[i..].StartsWith(phrase, StringComparison.Ordinal) && EndsWord(lower, i + phrase.Length)) found.Add(group);
                }
            }

            i = end;
            while (i < lower.Length && !IsWordStart(lower[i])) i++;
        }
    }

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c) || c == '©';

    private static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]) || text[end] >= FirstIdeograph;

    // The first word of a phrase; a sign or an ideograph is a word of its own.
    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (!char.IsLetterOrDigit(text[start]) || text[start] >= FirstIdeograph) return end;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] < FirstIdeograph) end++;
        return end;
    }
}
