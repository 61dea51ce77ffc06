using System.Globalization;
using Extractor.Metadata.Ranking;
using Extractor.Model;

namespace Extractor.Metadata.Dates;

/// <summary>Reads the days on which a page may have been published and last changed.</summary>
internal static class DateReader
{
    /// <summary>What the names of sources begin with where a day of the last change may stand for that of publication.</summary>
    public const string ModifiedPrefix = "modified:";

    /// <summary>The options for the day of publication; those of the last change are among them, for pages that name no other.</summary>
    public static FieldChoice<DateMatch> PublishedChoice(DateSightings sightings, PageFacts facts)
    {
        var asPublished = sightings.Modified.Select(sighting => sighting with
        {
            Source = ModifiedPrefix + sighting.Source,
            Marks = [.. sighting.Marks.Select(mark => ModifiedPrefix + mark)],
        });
        var choice = FieldChoice<DateMatch>.Of(sightings.Published.Concat(asPublished), KeyOf) with { AreRelated = AreNeighbours };
        DateFeatures.AddPublished(choice, sightings.Modified, facts);
        foreach (var option in choice.Options) option.Best = Fullest(option);
        return choice;
    }

    /// <summary>The options for the day of the last change.</summary>
    /// <param name="modified">Sightings of the last change.</param>
    /// <param name="published">Sightings of the publication.</param>
    public static FieldChoice<DateMatch> ModifiedChoice(IReadOnlyList<Sighting<DateMatch>> modified, IReadOnlyList<Sighting<DateMatch>> published)
    {
        var choice = FieldChoice<DateMatch>.Of(modified, KeyOf);
        DateFeatures.AddModified(choice, published);
        foreach (var option in choice.Options) option.Best = Fullest(option);
        return choice;
    }

    /// <summary>Figures in American English pages have the month first.</summary>
    public static DateOrder OrderOf(string? language) =>
        language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-US", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en_US", StringComparison.OrdinalIgnoreCase)
            ? DateOrder.MonthFirst
            : DateOrder.DayFirst;

    /// <summary>Whether a sighting is of the last change, whose time is not that of publication even on the same day.</summary>
    private static bool IsOfChange(Sighting<DateMatch> sighting) => sighting.Source.StartsWith(ModifiedPrefix, StringComparison.Ordinal);

    /// <summary>The date in the text of one element or attribute; null where there is none.</summary>
    /// <param name="text">The text, decoded.</param>
    /// <param name="order">How to read figures that may be read both ways.</param>
    public static (ParsedDate Date, string Raw)? ReadOne(string text, DateOrder order) =>
        Interpret(text, order) is { } match ? (match.Date, match.Span.Of(text)) : null;

    /// <summary>The first date of a text, or what it counts in seconds or milliseconds since 1970; null where it holds neither.</summary>
    public static DateMatch? Interpret(string raw, DateOrder order)
    {
        if (raw.Length is 10 or 13 && long.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch))
        {
            var moment = raw.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(epoch) : DateTimeOffset.FromUnixTimeMilliseconds(epoch);
            return new(new TextSpan(0, raw.Length), new(DateOnly.FromDateTime(moment.Date), new TimeOnly(moment.Hour, moment.Minute, moment.Second), TimeSpan.Zero), false);
        }

        return DateParser.TryFind(raw, 0, order, out var match) ? match : null;
    }

    /// <summary>Whether two days may be the same moment in two zones.</summary>
    private static bool AreNeighbours(DateMatch one, DateMatch other) =>
        Math.Abs(one.Date.Day.DayNumber - other.Date.Day.DayNumber) == 1 && (one.Date.Offset == TimeSpan.Zero || other.Date.Offset == TimeSpan.Zero);

    private static string KeyOf(DateMatch match) => match.Date.Day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The sighting that says most: time and zone, else time, else the first.</summary>
    private static Sighting<DateMatch> Fullest(FieldOption<DateMatch> option)
    {
        var best = option.Best;
        foreach (var sighting in option.Sightings)
        {
            if (sighting.Value.Date.Precision > best.Value.Date.Precision && IsOfChange(sighting) == IsOfChange(option.Best)) best = sighting;
        }

        return best;
    }
}
