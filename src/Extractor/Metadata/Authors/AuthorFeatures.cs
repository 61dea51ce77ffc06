using Extractor.Metadata.Ranking;
using Extractor.Metadata.Titles;

namespace Extractor.Metadata.Authors;

/// <summary>Says what speaks for and against each list of authors that a page may have.</summary>
internal static class AuthorFeatures
{
    /// <summary>The list of given names holds Latin letters only: of names in others nothing is known.</summary>
    private const char LastLatin = '\u024F';

    /// <summary>Sources whose weight differs between news and other pages.</summary>
    private static readonly string[] NewsSources =
        ["json-ld", "json-ld:all", "json-ld:organization", "meta:author", "byline", "byline:linked", "byline:all", "byline:leaves", "cue", "date-line"];

    /// <summary>Adds the features to the options.</summary>
    public static void Add(FieldChoice<IReadOnlyList<string>> choice, PageFacts facts)
    {
        choice.AddSources();
        choice.None.AddIf(!facts.Linked.IsArticle, "none:no-article");
        choice.None.AddIf(facts.Linked.IsNews, "none:news");
        choice.None.AddIf(facts.Scan.Bylines.Count == 0, "none:no-byline");
        choice.None.AddIf(facts.Scan.Bylines.Count > 12, "none:many-bylines");
        var title = facts.Scan.Title ?? "";
        foreach (var option in choice.Options)
        {
            var (features, names) = (option.Features, option.Best.Value);
            features.Add(names.Count switch { 1 => "names:1", 2 => "names:2", 3 => "names:3", _ => "names:many" });
            if (facts.Linked.IsNews)
            {
                foreach (var source in NewsSources) features.AddIf(option.Has(source), "news:" + source);
            }

            var arePersons = names.All(AuthorNames.IsPerson);
            features.AddIf(arePersons, "persons");
            var isPrinted = option.Sightings.All(sighting => sighting.Origin == Model.Origin.Declared);
            var given = names.Count(name => name[0] > LastLatin || AuthorNames.HasGivenName(name));
            features.Add(given == names.Count ? "given:all" : given > 0 ? "given:some" : "given:none");
            if (isPrinted) features.Add(given == names.Count ? "printed:given" : "printed:no-given");
            features.AddIf(given == 0 && option.Sightings.All(sighting => sighting.Source.StartsWith("date-line", StringComparison.Ordinal)), "date-line:no-given");
            features.AddIf(given == 0 && option.Sightings.All(sighting => sighting.Source == "cue"), "cue-only:no-given");
            features.AddIf(isPrinted && !arePersons, "printed:no-persons");
            features.AddIf(isPrinted && option.Sightings.All(sighting => sighting.Source == "cue"), arePersons ? "cue-only:persons" : "cue-only:no-persons");
            features.AddIf(names.Any(name => TitleText.IsSite(name, facts.SiteNames)), "is-site");
            features.AddIf(names.Any(AuthorNames.IsAgency), "agency");
            features.AddIf(names.Any(AuthorNames.IsDesk), "desk");
            features.AddIf(names.Any(name => !name.Contains(' ', StringComparison.Ordinal) && name[0] < '\u2E80'), "one-word");
            features.AddIf(names.Any(name => char.IsLower(name[0])), "lower");
            features.AddIf(names.Any(name => name.Any(char.IsDigit)), "digits");
            features.AddIf(names.Any(name => name.AsSpan().Count(' ') > 2), "long");
            features.AddIf(names.Any(name => title.Contains(name, StringComparison.OrdinalIgnoreCase)), "in-window");
            Compare(choice, option);
        }
    }

    private static void Compare(FieldChoice<IReadOnlyList<string>> choice, FieldOption<IReadOnlyList<string>> option)
    {
        foreach (var other in choice.Options)
        {
            if (other == option) continue;
            if (AuthorNames.Extends(option.Best.Value, other.Best.Value)) option.Features.Add("extends");
            else if (AuthorNames.Extends(other.Best.Value, option.Best.Value)) option.Features.Add("part");
            else if (AuthorNames.Longer(option.Best.Value, other.Best.Value)) option.Features.Add("longer-names");
            else if (AuthorNames.Longer(other.Best.Value, option.Best.Value)) option.Features.Add("shorter-names");
            else option.Features.Add("disputed");
        }
    }
}
