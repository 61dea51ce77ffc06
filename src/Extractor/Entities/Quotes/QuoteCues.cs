using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Entities.Quotes;

/// <summary>The words of one language that attribute speech.</summary>
internal sealed class QuoteCues
{
    private static readonly Lazy<FrozenDictionary<string, QuoteCues>> ByLanguage = new(Load);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> verbs;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> pronouns;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> that;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bare;

    private QuoteCues(IReadOnlyList<string[]> rows)
    {
        verbs = Of(rows, "verb");
        phrases = Of(rows, "phrase");
        pronouns = Of(rows, "pronoun");
        that = Of(rows, "that");
        bare = Of(rows, "bare");
        LongestPhrase = rows.Where(row => row[1] == "phrase").SelectMany(row => row[2].Split('|')).Select(form => form.Count(' ') + 1).DefaultIfEmpty(1).Max();
    }

    /// <summary>Words in the longest phrase.</summary>
    public int LongestPhrase { get; }

    /// <summary>The cues of a language; of English where it is unknown or has no list.</summary>
    /// <param name="language">Primary language or null.</param>
    public static QuoteCues Of(string? language) => ByLanguage.Value.GetValueOrDefault(language ?? "en") ?? ByLanguage.Value["en"];

    /// <summary>Whether the word reports speech.</summary>
    public bool IsVerb(ReadOnlySpan<char> word) => verbs.Contains(word);

    /// <summary>Whether the words stand before a speaker.</summary>
    public bool IsPhrase(ReadOnlySpan<char> words) => phrases.Contains(words);

    /// <summary>Whether the word opens a statement: <c>that</c>.</summary>
    public bool IsThat(ReadOnlySpan<char> word) => that.Contains(word);

    /// <summary>Whether a statement may follow the verb without such a word.</summary>
    public bool IsBare(ReadOnlySpan<char> word) => bare.Contains(word);

    /// <summary>Whether the word stands for a speaker named before.</summary>
    public bool IsPronoun(ReadOnlySpan<char> word) => pronouns.Contains(word);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(IEnumerable<string[]> rows, string kind) =>
        rows.Where(row => row[1] == kind).SelectMany(row => row[2].Split('|'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, QuoteCues> Load() =>
        EmbeddedData.Lines("Entities/quote-cues.tsv").Select(line => line.Split('\t')).GroupBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new QuoteCues([.. group]), StringComparer.Ordinal);
}
