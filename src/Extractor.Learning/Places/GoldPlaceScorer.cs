using Extractor.Entities.Gazetteers;
using Extractor.Learning.Evaluation;
using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>Compares the choices of a resolver with gold.</summary>
internal sealed class GoldPlaceScorer(Gazetteer gazetteer, GoldReader reader)
{
    /// <summary>Scores one text.</summary>
    /// <param name="text">The text with its gold.</param>
    /// <param name="choices">What its place entities were resolved to.</param>
    public PlaceScore Score(GoldText text, IReadOnlyList<PlaceChoice> choices)
    {
        var byStart = new Dictionary<int, PlaceChoice>();
        foreach (var choice in choices)
        {
            foreach (var mention in choice.Entity.Mentions) byStart[mention.Start] = choice;
        }

        var shares = new SortedDictionary<string, PageShare>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var gold in text.Places)
        {
            var choice = byStart.GetValueOrDefault(gold.Span.Start) is { IsCountryTold: true } found ? found : null;
            Add(shares, PlaceMeasures.Resolved, choice is null ? 0 : 1);
            var country = reader.CountryOf(gold);
            var wrongCountry = country >= 0 && choice?.Place.Country != country;
            if (country >= 0)
            {
                Add(shares, PlaceMeasures.CountryOfAll, wrongCountry ? 0 : 1);
                if (choice is not null) Add(shares, PlaceMeasures.Country, wrongCountry ? 0 : 1);
            }

            var distance = gold.Point is { } point ? AddDistance(shares, point, choice) : null;
            if (wrongCountry || distance > GoldReader.Near) faults.Add(Describe(text, gold, country, choice, distance));
        }

        return new(text.Id, shares, faults);
    }

    private double? AddDistance(SortedDictionary<string, PageShare> shares, GeoPoint gold, PlaceChoice? choice)
    {
        var at = choice is { Confidence: >= PlaceChoice.LeastConfidence, Place.IsPartOf: false } ? PlacePoints.Of(gazetteer, choice.Place.Sense) : null;
        var distance = at?.DistanceTo(gold);
        Add(shares, PlaceMeasures.WithinOfAll, distance <= GoldReader.Near ? 1 : 0);
        if (distance is null) return null;
        Add(shares, PlaceMeasures.Within, distance <= GoldReader.Near ? 1 : 0);
        Add(shares, PlaceMeasures.MeanError, distance.Value);
        return distance;
    }

    private string Describe(GoldText text, GoldPlace gold, int country, PlaceChoice? choice, double? distance)
    {
        var given = choice is null ? "nothing"
            : FormattableString.Invariant($"{choice.Place.Sense.Kind} in {(choice.Place.Country < 0 ? "-" : gazetteer.World.Countries[choice.Place.Country].Code)} at {choice.Confidence:0.00}/{choice.CountryConfidence:0.00}");
        var from = Math.Max(0, gold.Span.Start - 40);
        var around = text.Article.Text[from..Math.Min(text.Article.Text.Length, gold.Span.End + 40)];
        return FormattableString.Invariant(
            $"'{gold.Span.Of(text.Article.Text)}' ({gold.Page}, {(country < 0 ? "-" : gazetteer.World.Countries[country].Code)}): {given}, {distance:0} km: …{around}…");
    }

    private static void Add(SortedDictionary<string, PageShare> shares, string measure, double value) =>
        shares[measure] = shares.GetValueOrDefault(measure) + new PageShare(value, 1);
}
