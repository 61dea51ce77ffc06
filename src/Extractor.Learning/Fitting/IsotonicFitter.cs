namespace Extractor.Learning.Fitting;

/// <summary>Fits probabilities that do not fall as scores rise, by pooling adjacent violators (Ayer et al. 1955).</summary>
internal static class IsotonicFitter
{
    /// <summary>Fewest examples that one step rests on: fewer would say more than they know.</summary>
    private const int Fewest = 12;

    /// <summary>Decimals of a point: more change nothing.</summary>
    private const int Decimals = 4;

    /// <summary>The points of the curve: the mean score and the share that came true of each step.</summary>
    /// <param name="examples">The score, and the share that came true.</param>
    public static IReadOnlyList<(double Score, double Probability)> Fit(IReadOnlyList<(double Probability, double Right)> examples)
    {
        var steps = new List<(double Score, double Right, int Count)>();
        foreach (var (score, right) in examples.OrderBy(example => example.Probability))
        {
            steps.Add((score, right, 1));
            while (steps.Count > 1 && (steps[^2].Count < Fewest || steps[^2].Right * steps[^1].Count >= steps[^1].Right * steps[^2].Count)) Pool(steps);
        }

        // The last step may rest on too few.
        while (steps.Count > 1 && steps[^1].Count < Fewest) Pool(steps);
        return [.. steps.Select(step => (Score: Math.Round(step.Score / step.Count, Decimals), Probability: Math.Round(step.Right / step.Count, Decimals))).DistinctBy(step => step.Score)];
    }

    private static void Pool(List<(double Score, double Right, int Count)> steps)
    {
        var (one, other) = (steps[^2], steps[^1]);
        steps.RemoveAt(steps.Count - 1);
        steps[^1] = (one.Score + other.Score, one.Right + other.Right, one.Count + other.Count);
    }
}
