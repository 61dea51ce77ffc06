using Extractor.Models;

namespace Extractor.Language;

/// <summary>
/// Where an apostrophe parts a word into tokens: a possessive (<c>Putin|'s</c>), an elided article (<c>l'|Italie</c>) or a
/// Turkish case ending (<c>Ankara|'da</c>). Any other apostrophe stays within its word (<c>don't</c>, <c>O'Brien</c>).
/// </summary>
internal static class WordParts
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Elisions = new(Load);

    /// <summary>Offset, relative to the word, where the second token starts; 0 where the word is one token.</summary>
    /// <param name="word">The word.</param>
    /// <param name="language">Primary language; null where unknown.</param>
    public static int CutOf(ReadOnlySpan<char> word, string? language)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe <= 0) return 0;
        if (language is "tr" or "az") return char.IsUpper(word[0]) ? apostrophe : 0;
        if (language is not null && Elisions.Value.TryGetValue(language, out var forms)
            && forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..apostrophe]))
        {
            return apostrophe + 1;
        }

        // Dutch and Afrikaans write plurals this way: foto's.
        var last = word.LastIndexOfAny('\'', '’');
        return last == word.Length - 2 && word[^1] is 's' or 'S' && language is not ("nl" or "af") ? last : 0;
    }

    private static Dictionary<string, HashSet<string>> Load() =>
        EmbeddedData.Lines("Language/elisions.tsv").Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
}
