using Extractor.Learning.Evaluation;
using Extractor.Metadata.Authors;
using Extractor.Metadata.Dates;
using Extractor.Metadata.Ranking;

namespace Extractor.Learning.Metadata;

/// <summary>Makes examples of pages, field by field.</summary>
internal static class ChoiceExamples
{
    /// <summary>Weight of a page whose gold says that there is no value: such gold was seen to miss bylines and dates that the page prints.</summary>
    private const double NoneWeight = 0.4;

    /// <summary>Weight of a page whose gold names the day of the last change for that of publication: that is not what the field means, yet some pages print no other.</summary>
    private const double ChangeWeight = 0.5;

    /// <summary>Weight of a news page, of which there are few: news is what most users read.</summary>
    private const double NewsWeight = 2;

    private const string NewsSet = "fundus";

    /// <summary>Sets whose gold says of every page whether it names authors and a date.</summary>
    private static readonly string[] CompleteSets = ["wcxb"];

    /// <summary>Examples of the choice of a title.</summary>
    public static IReadOnlyList<ChoiceExample> Titles(IEnumerable<TrainingPage> pages) =>
    [
        .. pages.Where(page => page.Gold.Title is not null)
            .Select(page => ChoiceExample.Of(page, page.Choices.Title, title => PageText.Folded(title) == PageText.Folded(page.Gold.Title!), WeightOf(page), true)),
    ];

    /// <summary>Examples of the choice of authors.</summary>
    public static IReadOnlyList<ChoiceExample> Authors(IEnumerable<TrainingPage> pages) =>
    [
        .. pages.Where(page => page.Gold.Authors is not null).Select(page =>
        {
            var isWanted = page.Gold.Authors!.Count > 0;
            return ChoiceExample.Of(page, page.Choices.Authors, RightAuthors(page), WeightOf(page) * (isWanted ? 1 : NoneWeight), isWanted);
        }),
    ];

    /// <summary>Examples of the choice of a day of publication.</summary>
    public static IReadOnlyList<ChoiceExample> Published(IEnumerable<TrainingPage> pages) =>
    [
        .. pages.Where(page => page.Gold.Date is { Length: >= 10 } || (page.Gold.Date is null && CompleteSets.Contains(page.Set))).Select(page =>
        {
            var isWanted = page.Gold.Date is not null;
            return ChoiceExample.Of(
                page, page.Choices.PublishedAt, match => isWanted && PageText.SameDay(match.Date.ToIso(), page.Gold.Date!), WeightOf(page) * (!isWanted ? NoneWeight : IsOfChange(page) ? ChangeWeight : 1), isWanted);
        }),
    ];

    /// <summary>Examples of the choice of a day of the last change.</summary>
    public static IReadOnlyList<ChoiceExample> Modified(IEnumerable<TrainingPage> pages) =>
    [
        .. pages.SelectMany(page => page.ModifiedVariants.Select(variant =>
            ChoiceExample.Of(page, variant.Choice, match => match.Date.Day == variant.Day, 1.0 / page.ModifiedVariants.Count, true))),
    ];

    /// <summary>Whether the gold's day of publication is that of the last change on a page whose machine-readable day of publication is another.</summary>
    private static bool IsOfChange(TrainingPage page)
    {
        var options = page.Choices.PublishedAt.Options;
        return options.Any(option => PageText.SameDay(option.Best.Value.Date.ToIso(), page.Gold.Date!) && option.Sightings.Any(sighting => sighting.Source.StartsWith(DateReader.ModifiedPrefix, StringComparison.Ordinal))
                && !option.Sightings.Any(IsOfPublication))
            && options.Any(option => option.Sightings.Any(IsOfPublication));
    }

    private static bool IsOfPublication<T>(Sighting<T> sighting) => sighting.Source is "json-ld" or "article:published_time";

    /// <summary>
    /// An option is right where it names just those of the gold, as written or without the roles and degrees that some gold holds; where
    /// no option does, one that names others beside them.
    /// </summary>
    private static Func<IReadOnlyList<string>, bool> RightAuthors(TrainingPage page)
    {
        var written = Folded(page.Gold.Authors!);
        var plain = Folded(AuthorNames.Split(string.Join(", ", page.Gold.Authors!)));
        if (written.Count == 0) return _ => false;
        bool Names(IReadOnlyList<string> names) => Folded(names) is var ours && (ours.SetEquals(written) || (plain.Count > 0 && ours.SetEquals(plain)));
        return page.Choices.Authors.Options.Any(option => Names(option.Best.Value)) ? Names : names => Folded(names).IsSupersetOf(written);
    }

    private static HashSet<string> Folded(IEnumerable<string> names) => names.Select(PageText.Folded).ToHashSet(StringComparer.Ordinal);

    private static double WeightOf(TrainingPage page) => page.Set == NewsSet ? NewsWeight : 1;
}
