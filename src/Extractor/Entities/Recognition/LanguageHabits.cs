using System.Collections.Frozen;
using Extractor.Entities.Gazetteers;
using Extractor.Language;
using Extractor.Models;

namespace Extractor.Entities.Recognition;

/// <summary>What tells names from other words in a language other than English.</summary>
internal sealed class LanguageHabits
{
    private const string Turkish = "tr";

    private static readonly FrozenDictionary<string, LanguageHabits> All = EmbeddedData.Lines("Entities/other-languages.tsv").Select(line => line.Split('\t'))
        .GroupBy(row => row[0], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => new LanguageHabits(group.Key, group), StringComparer.Ordinal);

    private readonly FrozenSet<ulong> openers, noConnectors;
    private readonly FrozenSet<string> elisions, home;
    private readonly bool cutsSuffixes;

    private LanguageHabits(string language, IEnumerable<string[]> rows)
    {
        var byRole = rows.ToDictionary(row => row[1], row => row[2].Split(' '), StringComparer.Ordinal);
        openers = Hashes(byRole.GetValueOrDefault("opener", []));
        noConnectors = Hashes(byRole.GetValueOrDefault("noConnector", []));
        elisions = byRole.GetValueOrDefault("elision", []).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        home = byRole.GetValueOrDefault("home", []).ToFrozenSet(StringComparer.Ordinal);
        cutsSuffixes = language == Turkish;
    }

    /// <summary>A language of which nothing is known, or English.</summary>
    public static LanguageHabits None { get; } = new(string.Empty, []);

    /// <summary>The habits of a language.</summary>
    /// <param name="language">BCP 47 tag; null where unknown.</param>
    public static LanguageHabits Of(string? language) => LanguageScope.IsEnglish(language) ? None : All.GetValueOrDefault(language!.Split('-')[0], None);

    /// <summary>Whether a word says nothing with a capital where a sentence opens.</summary>
    public bool Opens(ulong word) => openers.Contains(word);

    /// <summary>Whether a word joins no parts of a person's name, though it does in other languages.</summary>
    public bool JoinsNoName(ulong word) => noConnectors.Contains(word);

    /// <summary>Whether news in the language is mostly of a country.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    public bool IsHome(string country) => home.Contains(country);

    /// <summary>Whether the name ends or begins at an apostrophe behind these letters: <c>l'Iran</c>, <c>Türkiye'de</c>.</summary>
    public bool CutsAtApostrophe(ReadOnlySpan<char> before) => cutsSuffixes || (elisions.Count > 0 && elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before));

    private static FrozenSet<ulong> Hashes(IEnumerable<string> words) => words.Select(word => NameKey.Of(word)).ToFrozenSet();
}
