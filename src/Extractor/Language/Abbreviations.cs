using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Language;

/// <summary>The abbreviations and usual first words of one language, with those that all languages share.</summary>
internal sealed class Abbreviations
{
    private const string Shared = "*";
    private const string Default = "en";
    private static readonly Lazy<FrozenDictionary<string, Abbreviations>> ByLanguage = new(Load);
    private readonly Dictionary<string, (AbbreviationKind Kind, bool Capital)>.AlternateLookup<ReadOnlySpan<char>> kinds;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> starters;

    private Abbreviations(Dictionary<string, (AbbreviationKind Kind, bool Capital)> kinds, HashSet<string> starters)
    {
        this.kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        this.starters = starters.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The abbreviations of a language; those of English where it is unknown, the shared ones where it has no list.</summary>
    /// <param name="language">BCP 47 tag or null.</param>
    public static Abbreviations Of(string? language)
    {
        var lists = ByLanguage.Value;
        return lists.TryGetValue(LanguageTag.Primary(language) ?? Default, out var list) ? list : lists[Shared];
    }

    /// <summary>The kind of a word that is followed by a full stop.</summary>
    /// <param name="word">The word without its last stop.</param>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        kinds.TryGetValue(word, out var entry) && !(entry.Capital && char.IsLower(word[0])) ? entry.Kind : AbbreviationKind.None;

    /// <summary>Whether a word often opens a sentence.</summary>
    /// <param name="word">The word as printed.</param>
    public bool IsStarter(ReadOnlySpan<char> word) => starters.Contains(word);

    private static FrozenDictionary<string, Abbreviations> Load()
    {
        var rows = EmbeddedData.Lines("Language/abbreviations.tsv").Select(line => line.Split('\t')).ToList();
        var starters = EmbeddedData.Lines("Language/sentence-starters.tsv").Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return rows.Select(row => row[0]).Concat(starters.Keys).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(
                language => language,
                language => new Abbreviations(KindsOf(language, rows), starters.GetValueOrDefault(language) ?? new(StringComparer.Ordinal)),
                StringComparer.Ordinal);
    }

    private static Dictionary<string, (AbbreviationKind Kind, bool Capital)> KindsOf(string language, List<string[]> rows)
    {
        var kinds = new Dictionary<string, (AbbreviationKind Kind, bool Capital)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => row[0] == Shared || row[0] == language).OrderBy(row => row[0] == Shared ? 0 : 1))
        {
            var kind = Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true);
            foreach (var form in row[2].Split(' ')) kinds[form] = (kind, char.IsUpper(form[0]));
        }

        return kinds;
    }
}
