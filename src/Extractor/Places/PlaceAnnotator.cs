using System.Globalization;
using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>Resolves places to countries and regions.</summary>
internal sealed class PlaceAnnotator(Gazetteer gazetteer, PlaceModel model) : IAnnotator
{
    /// <summary>
    /// Probability from which a place is linked: below, the name more likely stands for something that the gazetteer does not have.
    /// </summary>
    public const double LeastConfidence = 0.5;

    /// <summary>
    /// Probability from which a place is counted for a country. A place that the gazetteer does not have lies mostly where its namesake does, so
    /// that the country is right more often than the probability says; see the model's card for how often.
    /// </summary>
    public const double LeastCountryConfidence = 0.1;

    private readonly PlaceResolver resolver = new(gazetteer, model);
    private readonly RegionRanker ranker = new(gazetteer.World);

    /// <inheritdoc/>
    public string Name => "Places";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new PlaceLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var entities = article.Get<EntityLayer>().Entities;
        var weights = new CountryWeights(gazetteer);
        var places = new List<ResolvedPlace>();
        foreach (var choice in resolver.Resolve(article.Article, entities, cancellationToken))
        {
            if (choice.CountryConfidence < LeastCountryConfidence) continue;
            places.Add(Describe(choice));
            weights.Add(choice.Entity, choice.Place, choice.CountryShare);
        }

        foreach (var entity in entities)
        {
            if (entity.Type == EntityType.Organization) weights.AddOrganization(entity);
        }

        var regions = ranker.Rank(weights, article.Article);
        return new PlaceLayer { Places = places, Regions = regions, PrimaryRegion = Primary(regions) };
    }

    private static Evidenced<string>? Primary(IReadOnlyList<Region> regions) => regions.Count == 0
        ? null
        : new Evidenced<string>
        {
            Value = regions[0].Name,
            Origin = Origin.Derived,
            Confidence = PrimaryConfidence(regions),
            Evidence = regions[0].Evidence,
        };

    /// <summary>
    /// Of the 66 annotated pages with a country on which a region was found, the first country was one that the story is about on 64; a page whose places are few
    /// and scattered is less sure.
    /// </summary>
    private static double PrimaryConfidence(IReadOnlyList<Region> regions) => Math.Round(0.85 + (0.1 * regions[0].Score), 4);

    private ResolvedPlace Describe(PlaceChoice choice)
    {
        var place = choice.Place;
        var country = place.Country >= 0 ? gazetteer.World.Countries[place.Country] : null;
        var isSure = choice.Confidence >= LeastConfidence && !place.IsPartOf;
        var point = isSure ? PlacePoints.Of(gazetteer, place.Sense) : null;
        return new ResolvedPlace
        {
            EntityId = choice.Entity.Id,
            Country = country?.Code,
            Subtype = SubtypeOf(place),
            Identifiers = isSure ? IdentifiersOf(place, country) : new SortedDictionary<string, string>(StringComparer.Ordinal),
            Latitude = point?.Latitude,
            Longitude = point?.Longitude,
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
