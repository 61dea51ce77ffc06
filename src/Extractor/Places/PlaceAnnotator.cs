using System.Globalization;
using Extractor.Entities.Gazetteers;
using Extractor.Language;
using Extractor.Model;
using Extractor.Places.Focus;

namespace Extractor.Places;

/// <summary>Resolves places, and tells which countries and regions the text is about.</summary>
internal sealed class PlaceAnnotator(Gazetteer gazetteer, PlaceModel model, FocusModel focus) : IAnnotator
{
    /// <summary>Most countries that a story is about.</summary>
    private const int MostCountries = 4;

    /// <summary>Most spans that show why a country counts.</summary>
    private const int MostEvidence = 12;

    private readonly PlaceResolver resolver = new(gazetteer, model);
    private readonly HomeCountry home = new(gazetteer);
    private readonly FocusReader reader = new(gazetteer);
    private readonly MetonymFinder metonyms = new(gazetteer);
    private readonly RegionRanker ranker = new(gazetteer.World);
    private readonly EditorialMap map = new(gazetteer.World);

    /// <inheritdoc/>
    public string Name => "Places";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new PlaceLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var language = article.Get<LanguageLayer>().Language;
        var publisher = home.Of(article.Article, language);
        var entities = article.Get<EntityLayer>();
        var choices = resolver.Resolve(article.Text, [.. entities.Entities, .. entities.Untold], publisher, cancellationToken);
        var isEnglish = LanguageScope.IsEnglish(language);
        if (isEnglish) choices = [.. choices.Select(choice => AsCapital(article.Text, choice))];
        var text = reader.Read(article, choices, publisher);
        var countries = CountriesOf(text, isEnglish);
        var regions = ranker.Rank(countries, text.Regions);
        return new PlaceLayer
        {
            Places = [.. choices.Where(choice => choice.IsCountryTold && entities.Entities.Any(entity => entity.Id == choice.Entity.Id)).Select(choice => Describe(choice, isEnglish ? metonyms.Of(article.Text, choice) : []))],
            Countries = countries,
            EditorialRegions = map.Of(countries),
            Regions = regions,
            PrimaryRegion = Primary(regions),
        };
    }

    // "Washington imposed sanctions": where a division has the name of the capital, a government is in the capital.
    private PlaceChoice AsCapital(string text, PlaceChoice choice)
    {
        if (choice.Place.Sense.Kind != SenseKind.Admin1 || choice.Place.IsPartOf) return choice;
        foreach (var sense in gazetteer.Senses(gazetteer.Find(choice.Entity.Name)))
        {
            if (sense.Kind != SenseKind.City || gazetteer.Places[sense.Index] is not { IsCapital: true } city || city.Country != choice.Place.Country) continue;
            var capital = choice with { Place = new(sense, city.Country, false) };
            return metonyms.Of(text, capital).Count > 0 ? capital : choice;
        }

        return choice;
    }

    private List<ConcernedCountry> CountriesOf(TextCountries text, bool isEnglish)
    {
        var countries = new List<ConcernedCountry>();
        foreach (var (index, probability) in FocusRanking.Of(text, focus))
        {
            if (probability < focus.LeastProbability || countries.Count == MostCountries) break;
            var found = text.Countries.First(one => one.Country == index);
            if (!isEnglish && index != text.Home && IsChance(found)) continue;
            var country = gazetteer.World.Countries[index];
            var evidence = found.Spans.Order().Distinct().Take(MostEvidence);
            countries.Add(new() { Code = country.Code, Name = country.Name, Score = probability, Evidence = [.. evidence] });
        }

        return countries;
    }

    // The model has seen English only. In other languages a single word that is a place in the gazetteer is a word by chance too often.
    private static bool IsChance(CountryEvidence country) => !country.IsInTitle && country.Sentences < 2 && country.By(CountryRoute.Place) >= country.Mentions;

    private static Evidenced<string>? Primary(IReadOnlyList<Region> regions) => regions.Count == 0
        ? null
        : new Evidenced<string> { Value = regions[0].Name, Origin = Origin.Derived, Confidence = regions[0].Score, Evidence = regions[0].Evidence };

    private ResolvedPlace Describe(PlaceChoice choice, IReadOnlyList<Metonym> governments)
    {
        var place = choice.Place;
        var country = place.Country >= 0 ? gazetteer.World.Countries[place.Country] : null;
        var isSure = choice.Confidence >= PlaceChoice.LeastConfidence && !place.IsPartOf;
        var point = isSure ? PlacePoints.Of(gazetteer, place.Sense) : null;
        return new ResolvedPlace
        {
            EntityId = choice.Entity.Id,
            Country = country?.Code,
            Subtype = SubtypeOf(place),
            Identifiers = isSure ? IdentifiersOf(place, country) : new SortedDictionary<string, string>(StringComparer.Ordinal),
            Coordinates = point is { } at ? new(at.Latitude, at.Longitude) : null,
            Metonyms = governments,
            Confidence = Math.Round(choice.CountryConfidence, 4),
        };
    }

    private string SubtypeOf(PlaceCandidate place) => place.Sense.Kind switch
    {
        SenseKind.Government => "government",
        SenseKind.Country when !place.IsPartOf => "country",
        SenseKind.Admin1 when !place.IsPartOf => "admin1",
        SenseKind.City when !place.IsPartOf && gazetteer.Places[place.Sense.Index].GeonameId > 0 => "city",
        _ => "region",
    };

    private SortedDictionary<string, string> IdentifiersOf(PlaceCandidate place, WorldCountry? country)
    {
        var identifiers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        switch (place.Sense.Kind)
        {
            case SenseKind.Country:
                identifiers["iso3166"] = country!.Code;
                if (country.M49.Length > 0) identifiers["m49"] = country.M49;
                if (country.GeonameId > 0) identifiers["geonames"] = country.GeonameId.ToString(CultureInfo.InvariantCulture);
                break;
            case SenseKind.Region when gazetteer.World.Regions[place.Sense.Index].Code is { Length: > 0 } code:
                identifiers["m49"] = code;
                break;
            case SenseKind.City or SenseKind.Admin1 when gazetteer.Places[place.Sense.Index].GeonameId is > 0 and var id:
                identifiers["geonames"] = id.ToString(CultureInfo.InvariantCulture);
                break;
        }

        return identifiers;
    }
}
