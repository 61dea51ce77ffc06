using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Places.Focus;

/// <summary>Compares the countries that a text is told to be about with gold.</summary>
internal static class FocusScorer
{
    /// <summary>Most countries of a labelled text.</summary>
    private const int Most = 4;

    /// <summary>Scores one text.</summary>
    /// <param name="id">The text.</param>
    /// <param name="gold">Codes of its countries, most relevant first.</param>
    /// <param name="isOrdered">Whether the first of them is the most relevant.</param>
    /// <param name="told">Codes told, most probable first, each with its probability.</param>
    public static PlaceScore Score(string id, IReadOnlyList<string> gold, bool isOrdered, IReadOnlyList<(string Code, double Probability)> told)
    {
        var ours = told.Take(Most).ToList();
        var right = ours.Count(country => gold.Contains(country.Code));
        var shares = new SortedDictionary<string, PageShare>(StringComparer.Ordinal)
        {
            [PlaceMeasures.Focus] = new(2 * right, ours.Count + gold.Count),
            [PlaceMeasures.FocusPrecision] = new(right, ours.Count),
            [PlaceMeasures.FocusRecall] = new(right, gold.Count),
        };
        if (gold.Count == 0) shares[PlaceMeasures.FocusNone] = PageShare.Is(ours.Count == 0);
        else shares[PlaceMeasures.FocusFirstOfAny] = PageShare.Is(ours.Count > 0 && gold.Contains(ours[0].Code));
        if (gold.Count > 0 && isOrdered) shares[PlaceMeasures.FocusFirst] = PageShare.Is(ours.Count > 0 && gold[0] == ours[0].Code);
        var described = string.Join(' ', ours.Select(country => FormattableString.Invariant($"{country.Code} {country.Probability:0.00}")));
        return new(id, shares, right == gold.Count && right == ours.Count ? [] : [$"about {(gold.Count == 0 ? "none" : string.Join(' ', gold))}: {(ours.Count == 0 ? "none" : described)}"])
        {
            Judged = [.. ours.Select(country => new Judged(country.Probability, gold.Contains(country.Code) ? 1 : 0))],
        };
    }
}
