namespace Extractor.Learning.Evaluation;

/// <summary>A measure of two evaluations on the pages that both have.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Ours">The one's.</param>
/// <param name="Theirs">The other's.</param>
/// <param name="Difference">The one's less the other's, with its interval by paired bootstrap over pages.</param>
/// <param name="Chance">Two-sided probability of such a difference where there is none.</param>
public sealed record MeasureDifference(string Measure, double Ours, double Theirs, Estimate Difference, double Chance)
{
    /// <summary>Compares two evaluations.</summary>
    /// <param name="ours">The one.</param>
    /// <param name="theirs">The other.</param>
    /// <exception cref="FormatException">They have no page in common.</exception>
    public static IReadOnlyList<MeasureDifference> Between(PageEvaluation ours, PageEvaluation theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        return Between(ours.Pages, theirs.Pages, PageMeasures.All);
    }

    /// <summary>Compares the scores of two evaluations.</summary>
    /// <param name="ours">The one's.</param>
    /// <param name="theirs">The other's.</param>
    /// <param name="measures">The measures in the order in which they are reported.</param>
    /// <exception cref="FormatException">They have no page in common.</exception>
    internal static IReadOnlyList<MeasureDifference> Between(IReadOnlyList<PageScore> ours, IReadOnlyList<PageScore> theirs, IReadOnlyList<string> measures)
    {
        var other = theirs.ToDictionary(page => page.Id, StringComparer.Ordinal);
        var differences = new List<MeasureDifference>();
        foreach (var measure in measures)
        {
            var pairs = ours.Where(page => page.Shares.ContainsKey(measure) && other.TryGetValue(page.Id, out var match) && match.Shares.ContainsKey(measure))
                .Select(page => (Ours: page.Shares[measure], Theirs: other[page.Id].Shares[measure])).ToList();
            if (pairs.Count == 0) continue;
            PageShare[] left = [.. pairs.Select(pair => pair.Ours)], right = [.. pairs.Select(pair => pair.Theirs)];
            var (difference, chance) = Bootstrap.Difference(left, right);
            differences.Add(new(measure, Value(left), Value(right), difference, chance));
        }

        return differences.Count > 0 ? differences : throw new FormatException("The two evaluations have no page in common; compare evaluations of the same folder.");
    }

    private static double Value(PageShare[] shares) => shares.Aggregate(PageShare.Add).Value;
}
