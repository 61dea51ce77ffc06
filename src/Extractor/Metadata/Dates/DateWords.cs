using System.Collections.Frozen;
using System.Globalization;
using Extractor.Models;

namespace Extractor.Metadata.Dates;

/// <summary>Months, zones and the words between date and time, in the languages of the data files.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = ReadMonths();

    private static readonly FrozenDictionary<string, int> Zones = EmbeddedData.Lines("Metadata/zones.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenSet<string> TimeCues =
        EmbeddedData.Lines("Metadata/time-cues.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Number of the month of a name such as <c>März</c>, 1 to 12; 0 where the word names none.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;

    /// <summary>Offset of a zone such as <c>CET</c>; null where the word names none.</summary>
    public static TimeSpan? Zone(ReadOnlySpan<char> word) =>
        Zones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var minutes) ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Whether the words may stand between a date and its time.</summary>
    public static bool IsTimeCue(ReadOnlySpan<char> words) => TimeCues.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    private static FrozenDictionary<string, int> ReadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedData.Lines("Metadata/months.tsv"))
        {
            var cells = line.Split('\t');
            foreach (var form in cells[2].Split(',')) months.TryAdd(form, int.Parse(cells[1], CultureInfo.InvariantCulture));
        }

        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
