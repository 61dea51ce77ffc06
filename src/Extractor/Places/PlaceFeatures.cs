using Extractor.Entities.Gazetteers;

namespace Extractor.Places;

/// <summary>
/// What speaks for each candidate of a place, and for none of them. Names of the features are those of the model's table; the first ones need
/// the place and its neighbours only, the rest the whole text.
/// </summary>
internal sealed class PlaceFeatures(Gazetteer gazetteer, int homeCountry)
{
    /// <summary>Names in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "country", "countryPart", "government", "region", "division", "unpeopled", "cityLogPopulation", "divisionLogPopulation", "capital", "largest",
        "minor", "part", "heldByAfter", "holdsBefore", "homeCountry", "homeIsCountry", "none", "noneLogPopulation", "nonePart", "noneCandidates",
        "countryNamed", "countryNamedOften", "countryItselfNamed", "divisionNamed", "near", "noneContext",
    ];

    /// <summary>Number of features that need the place and its neighbours only.</summary>
    public const int Local = 20;

    /// <summary>Most that the naming of a country counts; beyond, more says no more.</summary>
    private const double Enough = 0.5, Often = 4;

    private const int CountryNamed = Local, CountryNamedOften = Local + 1, CountryItselfNamed = Local + 2, DivisionNamed = Local + 3, Near = Local + 4, NoneContext = Local + 5;

    /// <summary>Features of every candidate and, last, of none.</summary>
    /// <param name="place">The place.</param>
    /// <param name="context">The text's other places; null where they are not known yet.</param>
    public double[][] Of(OpenPlace place, PlaceContext? context)
    {
        var candidates = place.Candidates;
        var rows = new double[candidates.Count + 1][];
        var (largest, most) = Largest(candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            rows[i] = new double[Names.Count];
            AddKind(rows[i], candidates[i], i == largest);
            rows[i][12] = place.After.Holds(gazetteer, candidates[i]) ? 1 : 0;
            rows[i][13] = place.Before.Has(candidates[i]) ? 1 : 0;
            if (context is not null) AddContext(rows[i], place, candidates[i], context);
        }

        var none = rows[^1] = new double[Names.Count];
        none[16] = 1;
        none[17] = LogPopulation(most) - 5;
        none[18] = candidates[0].IsPartOf ? 1 : 0;
        none[19] = Math.Log(candidates.Count);
        if (context is not null)
        {
            var country = largest < 0 ? candidates[0].Country : candidates[largest].Country;
            none[NoneContext] = Math.Min(Enough, context.Country(country));
        }

        return rows;
    }

    private (int Index, int Population) Largest(IReadOnlyList<PlaceCandidate> candidates)
    {
        var (index, most) = (-1, 0);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates[i].IsOnMap || gazetteer.Places[candidates[i].Sense.Index].Population is var population && population <= most) continue;
            if (candidates[i].Sense.Kind == SenseKind.City) (index, most) = (i, gazetteer.Places[candidates[i].Sense.Index].Population);
        }

        return (index, most);
    }

    private void AddKind(double[] row, PlaceCandidate candidate, bool isLargest)
    {
        var place = candidate.IsOnMap ? gazetteer.Places[candidate.Sense.Index] : default;
        switch (candidate.Sense.Kind)
        {
            case SenseKind.Country: row[0] = 1; break;
            case SenseKind.CountryPart: row[1] = 1; break;
            case SenseKind.Government: row[2] = 1; break;
            case SenseKind.Region: row[3] = 1; break;
            case SenseKind.Admin1:
                row[4] = 1;
                row[7] = LogPopulation(place.Population) - 6;
                break;
            case SenseKind.City when place.GeonameId == 0: row[5] = 1; break;
            default: row[6] = LogPopulation(place.Population) - 5; break;
        }

        if (place.IsCapital) row[8] = 1;
        if (isLargest) row[9] = 1;
        if (candidate.IsMinor) row[10] = 1;
        if (candidate.IsPartOf) row[11] = 1;
        if (homeCountry >= 0 && candidate.Country == homeCountry) row[candidate.Sense.Kind == SenseKind.Country ? 15 : 14] = 1;
    }

    private void AddContext(double[] row, OpenPlace place, PlaceCandidate candidate, PlaceContext context)
    {
        var named = context.Country(candidate.Country);
        if (candidate.Sense.Kind == SenseKind.Country) row[CountryItselfNamed] = Math.Min(Often, named);
        else
        {
            row[CountryNamed] = Math.Min(Enough, named);
            row[CountryNamedOften] = Math.Min(Often, named);
        }

        if (!candidate.IsOnMap) return;
        var division = candidate.Sense.Kind == SenseKind.Admin1 ? candidate.Sense.Index : gazetteer.Places[candidate.Sense.Index].Admin1;
        row[DivisionNamed] = Math.Min(2, context.Division(division));
        if (PlacePoints.Of(gazetteer, candidate.Sense) is { } point) row[Near] = context.Nearness(place, point);
    }

    private static double LogPopulation(int population) => Math.Log10(Math.Max(300, population));
}
