using System.Collections.Concurrent;
using Extractor.Models;

namespace Extractor.Entities.Quantities;

/// <summary>The words that a quantity can start with, so that all others cost one look-up.</summary>
internal sealed class QuantityOpeners
{
    /// <summary>What starts quantities beside the words of the data files.</summary>
    private static readonly string[] English =
        ["a", "an", "half", "last", "next", "this", "coming", "first", "second", "third", "fourth", "end"];

    private static readonly ConcurrentDictionary<string, QuantityOpeners> ByLanguage = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private QuantityOpeners(IEnumerable<string> words) =>
        this.words = words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The openers of a language; those of English where it is unknown.</summary>
    /// <param name="language">Primary language or null.</param>
    public static QuantityOpeners Of(string? language) => ByLanguage.GetOrAdd(language ?? "en", Read);

    /// <summary>Whether a quantity can start with the word.</summary>
    public bool CanOpen(ReadOnlySpan<char> word) => words.Contains(word) || word.ContainsAnyInRange('0', '9') || word.Contains('-') || char.IsDigit(word[0]);

    private static QuantityOpeners Read(string language)
    {
        var numbers = EmbeddedData.Lines("Entities/quantity-words.tsv").Select(line => line.Split('\t'))
            .Where(row => row[0] is "*" || row[0] == language).Where(row => row[1] is "number" or "code" or "dollar" or "currency" or "prefix");
        var dates = EmbeddedData.Lines("Entities/calendar-words.tsv").Select(line => line.Split('\t'))
            .Where(row => row[0] == language).Where(row => row[1] is "weekday" or "day");
        var months = EmbeddedData.Lines("Metadata/months.tsv").SelectMany(line => line.Split('\t')[2].Split(','));
        var forms = numbers.Concat(dates).SelectMany(row => row[3].Split('|')).Concat(months).ToList();
        return new(forms.Concat(forms.Select(form => form + ".")).Concat(English));
    }
}
