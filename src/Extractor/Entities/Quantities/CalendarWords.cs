using System.Collections.Frozen;
using System.Globalization;
using Extractor.Models;

namespace Extractor.Entities.Quantities;

/// <summary>Months, weekdays and the words around dates of one language; the months are those that metadata reads.</summary>
internal sealed class CalendarWords
{
    private static readonly Lazy<FrozenDictionary<string, CalendarWords>> ByLanguage = new(Load);
    private static readonly CalendarWords None = new([]);

    /// <summary>A form stands in the table with the first language that has it: each of these reads its own forms and those before it.</summary>
    private static readonly string[] Languages = ["en", "de", "fr", "es"];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> months;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> weekdays;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> links;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> before;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> days;

    private CalendarWords(IReadOnlyList<string[]> rows)
    {
        months = Of(rows, "month");
        weekdays = Of(rows, "weekday");
        links = Of(rows, "link");
        before = Of(rows, "before");
        days = Of(rows, "day");
    }

    /// <summary>The words of a language; of English where it is unknown, none where it has no list.</summary>
    /// <param name="language">Primary language or null.</param>
    public static CalendarWords Of(string? language) => ByLanguage.Value.GetValueOrDefault(language ?? "en", None);

    /// <summary>Number of a month, 1 to 12; 0 for other words.</summary>
    public int Month(ReadOnlySpan<char> word) => months.TryGetValue(WithoutStop(word), out var month) ? month : 0;

    /// <summary>Number of a weekday, 1 for Monday; 0 for other words.</summary>
    public int Weekday(ReadOnlySpan<char> word) => weekdays.TryGetValue(WithoutStop(word), out var weekday) ? weekday : 0;

    /// <summary>Days from publication of <c>yesterday</c> and the like; null for other words.</summary>
    public int? Day(ReadOnlySpan<char> word) => days.TryGetValue(word, out var day) ? day : null;

    /// <summary>Whether the word stands between day, month and year.</summary>
    public bool IsLink(ReadOnlySpan<char> word) => links.ContainsKey(word);

    /// <summary>Whether the word tells that the number or month after it is a date.</summary>
    public bool IsBefore(ReadOnlySpan<char> word) => before.ContainsKey(word);

    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == '.' ? word[..^1] : word;

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Of(IEnumerable<string[]> rows, string kind)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => row[1] == kind))
        {
            foreach (var form in row[3].Split('|')) words[form] = int.Parse(row[2], CultureInfo.InvariantCulture);
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static FrozenDictionary<string, CalendarWords> Load()
    {
        var words = EmbeddedData.Lines("Entities/calendar-words.tsv").Select(line => line.Split('\t')).ToLookup(row => row[0], StringComparer.Ordinal);
        var months = EmbeddedData.Lines("Metadata/months.tsv").Select(line => line.Split('\t'))
            .ToLookup(row => row[0], row => new[] { row[0], "month", row[1], row[2].Replace(',', '|') }, StringComparer.Ordinal);
        return Languages.Select((language, i) => (language, Earlier: Languages.Take(i + 1))).ToFrozenDictionary(
            item => item.language,
            item => new CalendarWords([.. words[item.language], .. item.Earlier.SelectMany(earlier => months[earlier])]),
            StringComparer.Ordinal);
    }
}
