using Extractor.Model;

namespace Extractor.Places.Focus;

/// <summary>What speaks for and against a text being about a country. The names are those of the model's table.</summary>
internal static class FocusFeatures
{
    /// <summary>Sentences that count as the opening.</summary>
    private const int Opening = 3;

    /// <summary>Names in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "share", "logMentions", "sentenceShare", "namingShare", "most", "lead", "title", "titleOther", "firstSentence", "opening", "firstAt", "spread", "heading",
        "byName", "byPeople", "byPlace", "byGovernment", "byOrganization", "bySeat", "byPerson", "logName", "logPeople", "logPlace", "logOrganization", "logSeat", "logPerson",
        "onlyPlace", "onlyOrganization", "onlySeat", "onlyPeople", "logEntities", "subject", "salience", "salienceShare", "confidence", "single",
        "home", "abroad", "unnamed", "titleAlone", "news", "blog", "pressRelease", "profile", "logSentences", "logCountries", "density",
    ];

    /// <summary>The features of a country.</summary>
    public static double[] Of(TextCountries text, CountryEvidence country)
    {
        var others = text.Countries.Where(other => other != country).ToList();
        double all = text.Mentions, most = others.Count == 0 ? 0 : others.Max(other => other.Mentions), salience = text.Countries.Sum(one => one.Salience);
        var isNamed = country.Mentions > 0;
        double By(CountryRoute route) => country.By(route) > 0 ? 1 : 0;
        double Log(CountryRoute route) => Math.Log(1 + country.By(route));
        double Only(CountryRoute route) => isNamed && country.By(route) >= country.Mentions ? 1 : 0;
        return
        [
            all > 0 ? country.Mentions / all : 0,
            Math.Log(1 + country.Mentions),
            (double)country.Sentences / text.Sentences,
            text.NamingSentences == 0 ? 0 : (double)country.Sentences / text.NamingSentences,
            isNamed && country.Mentions >= most ? 1 : 0,
            isNamed ? Math.Clamp(Math.Log((country.Mentions + 0.5) / (most + 0.5)), -3, 3) : -3,
            country.IsInTitle ? 1 : 0,
            !country.IsInTitle && others.Exists(other => other.IsInTitle) ? 1 : 0,
            country.First == 0 ? 1 : 0,
            country.First < Opening ? 1 : 0,
            isNamed ? (double)country.First / text.Sentences : 1,
            isNamed ? (double)(country.Last - country.First) / text.Sentences : 0,
            country.IsInHeading ? 1 : 0,
            By(CountryRoute.Name), By(CountryRoute.People), By(CountryRoute.Place), By(CountryRoute.Government), By(CountryRoute.Organization), By(CountryRoute.Seat),
            By(CountryRoute.Person),
            Log(CountryRoute.Name), Log(CountryRoute.People), Log(CountryRoute.Place), Log(CountryRoute.Organization), Log(CountryRoute.Seat), Log(CountryRoute.Person),
            Only(CountryRoute.Place), Only(CountryRoute.Organization), Only(CountryRoute.Seat), Only(CountryRoute.People),
            Math.Log(1 + country.Entities),
            country.Leads ? 1 : 0,
            country.Salience,
            salience > 0 ? country.Salience / salience : 0,
            country.Confidence,
            country.Sentences == 1 ? 1 : 0,
            country.Country == text.Home ? 1 : 0,
            text.Home >= 0 && country.Country != text.Home ? 1 : 0,
            isNamed ? 0 : 1,
            country.IsInTitle && !isNamed ? 1 : 0,
            text.Kind == ArticleKind.News ? 1 : 0, text.Kind == ArticleKind.Blog ? 1 : 0, text.Kind == ArticleKind.PressRelease ? 1 : 0, text.Kind == ArticleKind.Profile ? 1 : 0,
            Math.Log(text.Sentences),
            Math.Log(Math.Max(1, text.Countries.Count)),
            (double)text.NamingSentences / text.Sentences,
        ];
    }
}
