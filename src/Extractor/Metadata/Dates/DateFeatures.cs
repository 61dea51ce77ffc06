using Extractor.Metadata.Ranking;

namespace Extractor.Metadata.Dates;

/// <summary>Says what speaks for and against each day that a page may be of.</summary>
internal static class DateFeatures
{
    /// <summary>Years before this one are archives, or figures that are no years.</summary>
    private const int FirstWebYear = 1996;

    /// <summary>Sources whose weight differs between news and other pages.</summary>
    private static readonly string[] NewsSources =
        ["json-ld", "article:published_time", "itemprop", "time", "line", "bare", "meta:date", "url", "modified:json-ld", "modified:cue", "modified:time"];

    /// <summary>Adds the features to the options for the day of publication.</summary>
    /// <param name="choice">The options.</param>
    /// <param name="modified">Sightings of the last change.</param>
    /// <param name="facts">What is known of the page.</param>
    public static void AddPublished(FieldChoice<DateMatch> choice, IReadOnlyList<Sighting<DateMatch>> modified, PageFacts facts)
    {
        Add(choice);
        var month = DateInAddress.MonthOf(facts.Addresses.Own) ?? DateInAddress.MonthOf(facts.Addresses.Canonical);
        choice.None.AddIf(!facts.Linked.IsArticle, "none:no-article");
        choice.None.AddIf(facts.Scan.Times.Count > 12, "none:many-times");
        var isNews = facts.Linked.IsNews;
        var machine = modified.Where(sighting => sighting.Origin == Model.Origin.Metadata).ToList();
        foreach (var option in choice.Options)
        {
            var day = option.Best.Value.Date.Day;
            if (isNews)
            {
                foreach (var source in NewsSources) option.Features.AddIf(option.Has(source), "news:" + source);
            }

            option.Features.AddIf(isNews, "on:news");
            option.Features.AddIf(facts.Linked.IsArticle, "on:article");
            option.Features.Add("times", Math.Min(1, facts.Scan.Times.Count / 16.0));
            var isModifiedOnly = option.Sightings.All(sighting => sighting.Source.StartsWith(DateReader.ModifiedPrefix, StringComparison.Ordinal));
            option.Features.AddIf(isModifiedOnly, "modified-only");
            option.Features.AddIf(!isModifiedOnly && modified.Any(other => other.Value.Date.Day == day), "as-modified");
            option.Features.AddIf(machine.Count > 0 && machine.TrueForAll(other => other.Value.Date.Day < day), "after-modified");
            if (month is not var (year, number)) continue;
            option.Features.Add(year == day.Year && number == day.Month ? "url:month" : "url:other-month");
        }

        var given = choice.Options.FirstOrDefault(option => option.Sightings.Any(IsMachine));
        if (given is not null)
        {
            foreach (var option in choice.Options) option.Features.Add("apart", Apart(given, option));
        }

        var hasPublished = choice.Options.Any(option => option.Sightings.Any(IsMachine));
        foreach (var option in choice.Options)
        {
            var isPrinted = !option.Sightings.Any(IsMachine);
            if (hasPublished) option.Features.AddIf(isPrinted, "against-machine");
            else option.Features.Add("no-machine");
        }
    }

    /// <summary>Adds the features to the options for the day of the last change.</summary>
    /// <param name="choice">The options.</param>
    /// <param name="published">Sightings of the publication.</param>
    public static void AddModified(FieldChoice<DateMatch> choice, IReadOnlyList<Sighting<DateMatch>> published)
    {
        Add(choice);
        foreach (var option in choice.Options)
        {
            var day = option.Best.Value.Date.Day;
            option.Features.AddIf(published.Any(other => other.Value.Date.Day == day), "as-published");
            option.Features.AddIf(published.Count > 0 && published.All(other => other.Value.Date.Day > day), "before-published");
        }
    }

    /// <summary>How far apart two days are: none 0, a day 0.09, a year 0.75, four and more 1.</summary>
    private static double Apart(FieldOption<DateMatch> one, FieldOption<DateMatch> other) =>
        Math.Min(1, Math.Log2(1 + Math.Abs(one.Best.Value.Date.Day.DayNumber - other.Best.Value.Date.Day.DayNumber)) / 10.5);

    private static bool IsMachine(Sighting<DateMatch> sighting) =>
        sighting.Origin == Model.Origin.Metadata && sighting.Source is not ("url" or "image") && !sighting.Source.StartsWith(DateReader.ModifiedPrefix, StringComparison.Ordinal);

    private static void Add(FieldChoice<DateMatch> choice)
    {
        choice.AddSources();
        if (choice.Options.Count == 0) return;
        var earliest = choice.Options.Min(option => option.Best.Value.Date.Day);
        var latest = choice.Options.Max(option => option.Best.Value.Date.Day);
        foreach (var option in choice.Options)
        {
            option.Features.Add("sightings", Math.Min(1, option.Sightings.Count / 8.0));
            option.Features.Add("options", Math.Min(1, choice.Options.Count / 16.0));
            var day = option.Best.Value.Date.Day;
            option.Features.AddIf(choice.Options.Count > 1 && day == earliest, "earliest");
            option.Features.AddIf(choice.Options.Count > 1 && day == latest, "latest");
            option.Features.Add(option.Sightings.Max(sighting => sighting.Value.Date.Precision) switch { 0 => "precision:day", 1 => "precision:time", _ => "precision:zone" });
            option.Features.AddIf(option.Sightings.All(sighting => sighting.Value.IsAmbiguous), "ambiguous");
            option.Features.AddIf(day.Year < FirstWebYear, "before-web");
            Neighbours(choice, option);
        }
    }

    /// <summary>A moment in UTC and a printed day may be the same moment in two zones.</summary>
    private static void Neighbours(FieldChoice<DateMatch> choice, FieldOption<DateMatch> option)
    {
        var day = option.Best.Value.Date.Day.DayNumber;
        foreach (var other in choice.Options)
        {
            if (Math.Abs(other.Best.Value.Date.Day.DayNumber - day) != 1) continue;
            option.Features.AddIf(IsUtc(option) && !IsUtc(other), "utc:has-neighbour");
            option.Features.AddIf(!IsUtc(option) && IsUtc(other), "utc:is-neighbour");
        }
    }

    private static bool IsUtc(FieldOption<DateMatch> option) => option.Sightings.Any(sighting => sighting.Value.Date.Offset == TimeSpan.Zero);
}
