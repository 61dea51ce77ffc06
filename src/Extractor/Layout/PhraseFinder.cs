using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Finds phrases of page furniture; they are in <c>Data/boilerplate-phrases.tsv</c>.</summary>
internal static class PhraseFinder
{
    private static readonly FrozenDictionary<string, (string Phrase, ClassGroups Group)[]> Phrases = Read();
    private static readonly FrozenDictionary<string, (string Phrase, ClassGroups Group)[]>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The groups whose phrases stand in a text.</summary>
    /// <param name="text">The text, of a few lines at most.</param>
    public static ClassGroups Find(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        var groups = ClassGroups.None;
        for (var i = 0; i < lower.Length;)
        {
            var end = WordEnd(lower, i);
            if (ByWord.TryGetValue(lower[i..end], out var phrases))
            {
                foreach (var (phrase, group) in phrases)
                {
                    if (lower[i..].StartsWith(phrase, StringComparison.Ordinal) && EndsWord(lower, i + phrase.Length)) groups |= group;
                }
            }

            i = end;
            while (i < lower.Length && !IsWordStart(lower[i])) i++;
        }

        return groups;
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '©';

    private static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || !char.IsLetter(text[end]) || !char.IsLetter(text[end - 1]) || text[end] > '\u2E80';

    // The first word of a phrase; a sign or an ideograph is a word of its own.
    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (!char.IsLetter(text[start]) || text[start] > '\u2E80') return end;
        while (end < text.Length && char.IsLetter(text[end]) && text[end] <= '\u2E80') end++;
        return end;
    }

    private static FrozenDictionary<string, (string Phrase, ClassGroups Group)[]> Read()
    {
        var byWord = new Dictionary<string, List<(string, ClassGroups)>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("Layout/boilerplate-phrases.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var phrase = line[(tab + 1)..];
            var word = phrase[..WordEnd(phrase, 0)];
            if (!byWord.TryGetValue(word, out var list)) byWord.Add(word, list = []);
            list.Add((phrase, Enum.Parse<ClassGroups>(line.AsSpan(0, tab))));
        }

        return byWord.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
