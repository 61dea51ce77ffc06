using System.Collections.Frozen;
using System.Globalization;
using Extractor.Language;
using Extractor.Models;

namespace Extractor.Entities.Quantities;

/// <summary>The words of numbers and units of one language, with those that all share.</summary>
internal sealed class QuantityLexicon
{
    private const string Shared = "*";
    private static readonly QuantityWordKind[] CaseSensitive = [QuantityWordKind.Suffix, QuantityWordKind.Code, QuantityWordKind.Measure, QuantityWordKind.Dollar, QuantityWordKind.Prefix, QuantityWordKind.Glued, QuantityWordKind.WordCode];
    private static readonly Lazy<FrozenDictionary<string, QuantityLexicon>> ByLanguage = new(Load);

    /// <summary>Languages that write the decimal mark as a stop; all others write a comma.</summary>
    private static readonly FrozenSet<string> DecimalStop =
        FrozenSet.ToFrozenSet(["en", "zh", "ja", "ko", "th", "he", "hi", "mr", "bn", "ur", "ms", "tl", "sw"], StringComparer.Ordinal);

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>[] words;

    private QuantityLexicon(IEnumerable<Dictionary<string, string>> words) =>
        this.words = [.. words.Select(map => map.GetAlternateLookup<ReadOnlySpan<char>>())];

    /// <summary>The lexicon of a language; of English where it is unknown, the shared words where it has no list.</summary>
    public static QuantityLexicon Of(string? language)
    {
        var all = ByLanguage.Value;
        return all.TryGetValue(LanguageTag.Primary(language) ?? "en", out var lexicon) ? lexicon : all[Shared];
    }

    /// <summary>Whether a language writes <c>1,5</c> for one and a half.</summary>
    public static bool HasDecimalComma(string? language) => LanguageTag.Primary(language) is { } primary && !DecimalStop.Contains(primary);

    /// <summary>Looks a form up; a full stop at its end is optional.</summary>
    /// <param name="kind">What it is to be.</param>
    /// <param name="form">The form as printed.</param>
    /// <param name="value">Its value as in the file.</param>
    public bool TryGet(QuantityWordKind kind, ReadOnlySpan<char> form, out string value)
    {
        if (words[(int)kind].TryGetValue(form, out value!)) return true;
        return form.Length > 1 && form[^1] == '.' && words[(int)kind].TryGetValue(form[..^1], out value!);
    }

    /// <summary>Whether the form is of a kind.</summary>
    public bool Is(QuantityWordKind kind, ReadOnlySpan<char> form) => TryGet(kind, form, out _);

    /// <summary>The value of a number, magnitude or suffix; 0 where the form is none.</summary>
    public decimal Value(QuantityWordKind kind, ReadOnlySpan<char> form) =>
        TryGet(kind, form, out var value) ? decimal.Parse(value, CultureInfo.InvariantCulture) : 0;

    private static FrozenDictionary<string, QuantityLexicon> Load()
    {
        var rows = EmbeddedData.Lines("Entities/quantity-words.tsv").Select(line => line.Split('\t')).ToList();
        return rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).ToFrozenDictionary(
            language => language,
            language => new QuantityLexicon(Enum.GetValues<QuantityWordKind>().Select(kind => WordsOf(language, kind, rows))),
            StringComparer.Ordinal);
    }

    private static Dictionary<string, string> WordsOf(string language, QuantityWordKind kind, List<string[]> rows)
    {
        var words = new Dictionary<string, string>(CaseSensitive.Contains(kind) ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => row[0] is Shared || row[0] == language).Where(row => Enum.Parse<QuantityWordKind>(row[1], true) == kind))
        {
            foreach (var form in row[3].Split('|')) words[kind == QuantityWordKind.Qualified ? form + row[2][3..] : form] = row[2];
        }

        return words;
    }
}
