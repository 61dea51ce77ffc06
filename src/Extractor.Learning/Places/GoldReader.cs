using Extractor.Entities.Gazetteers;
using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>Tells from the title of a place's page and from its point which country it is or lies in, and which candidates are right.</summary>
internal sealed class GoldReader(Gazetteer gazetteer)
{
    /// <summary>Kilometres within which a place is right: 100 miles, as the literature counts (Cheng et al., 2010).</summary>
    public const double Near = 161;

    /// <summary>Kilometres within which the point of a division is right: divisions are large, and sources differ on their middle.</summary>
    private const double NearForDivision = 450;

    private readonly WorldMap map = new(gazetteer);

    /// <summary>The country whose own page a title is; -1 where it is none.</summary>
    public int CountryOfPage(string page)
    {
        var open = page.IndexOf(" (", StringComparison.Ordinal);
        if (open >= 0 && !page.EndsWith("(country)", StringComparison.Ordinal)) return -1;
        return gazetteer.CountryAt(NameKey.Of(open >= 0 ? page.AsSpan(0, open) : page));
    }

    /// <summary>Whether the gold says of a place where it is.</summary>
    public bool Tells(GoldPlace gold) => gold.Point is not null || CountryOfPage(gold.Page) >= 0 || HolderOf(gold.Page) is not null;

    /// <summary>Index of the country that a place is or lies in; -1 where it is in none or the gold does not say.</summary>
    public int CountryOf(GoldPlace gold)
    {
        if (CountryOfPage(gold.Page) is >= 0 and var country) return country;
        if (IsRegion(gold.Page)) return -1;
        if (gold.Point is { } point) return map.CountryAt(point);
        return HolderOf(gold.Page) is { } holder ? holder.Country : -1;
    }

    /// <summary>Which candidates are right; null where the gold says too little to tell.</summary>
    public bool[]? RightOf(GoldPlace gold, IReadOnlyList<PlaceCandidate> candidates)
    {
        if (CountryOfPage(gold.Page) is >= 0 and var country)
            return [.. candidates.Select(candidate => candidate.Sense.Kind == SenseKind.Country && candidate.Country == country)];
        if (gold.Point is { } point) return ByPoint(gold, candidates, point);
        if (HolderOf(gold.Page) is not { } holder) return null;
        return [.. candidates.Select(candidate => holder.Is(gazetteer, candidate))];
    }

    private bool[] ByPoint(GoldPlace gold, IReadOnlyList<PlaceCandidate> candidates, GeoPoint point)
    {
        if (IsRegion(gold.Page)) return [.. candidates.Select(candidate => candidate.Country < 0)];
        var distances = candidates.Select(candidate => candidate.Sense.Kind is not (SenseKind.Country or SenseKind.Government) && PlacePoints.Of(gazetteer, candidate.Sense) is { } at
            ? at.DistanceTo(point) : double.MaxValue).ToArray();
        bool[] right = [.. candidates.Select((candidate, i) => candidate.IsOnMap && distances[i] <= Near)];
        var home = map.CountryAt(point);
        if (!right.Contains(true)) right = [.. candidates.Select((candidate, i) => candidate.Sense.Kind == SenseKind.Admin1 && candidate.Country == home && distances[i] <= NearForDivision)];
        for (var i = 0; i < right.Length; i++) right[i] |= candidates[i].Sense.Kind == SenseKind.CountryPart && candidates[i].Country == home;
        return right;
    }

    private bool IsRegion(string page)
    {
        foreach (var sense in gazetteer.Senses(gazetteer.Find(page)))
        {
            if (sense.Kind == SenseKind.Region) return true;
        }

        return false;
    }

    // "Portland, Oregon", "Tripoli, Libya", "Georgia (U.S. state)"
    private PageHolder? HolderOf(string page)
    {
        if (page.EndsWith(" (U.S. state)", StringComparison.Ordinal)) return new(gazetteer.World.IndexOf("US"), -1, SenseKind.Admin1);
        var comma = page.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma <= 0) return null;
        var name = page[(comma + 2)..];
        if (CountryOfPage(name) is >= 0 and var country) return new(country, -1, null);
        foreach (var sense in gazetteer.Senses(gazetteer.Find(name)))
        {
            if (sense.Kind == SenseKind.Admin1) return new(gazetteer.Places[sense.Index].Country, sense.Index, null);
        }

        return null;
    }

    private sealed record PageHolder(int Country, int Division, SenseKind? Kind)
    {
        public bool Is(Gazetteer gazetteer, PlaceCandidate candidate) =>
            candidate.IsOnMap && candidate.Country == Country && (Kind is null || candidate.Sense.Kind == Kind)
            && (Division < 0 || (candidate.Sense.Kind == SenseKind.City && gazetteer.Places[candidate.Sense.Index].Admin1 == Division));
    }
}
