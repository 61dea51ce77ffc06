namespace Extractor.Narrative;

/// <summary>
/// Chooses sentences by their probabilities so that the F1 to be expected is highest: for a choice of <c>k</c> it is near
/// 2 · (sum over the chosen) / (k + sum over all) (Jansche 2007).
/// </summary>
internal static class SentenceChoice
{
    /// <summary>The best run of neighbours.</summary>
    /// <param name="probabilities">Probability of each sentence.</param>
    /// <param name="most">Most sentences to choose.</param>
    /// <param name="floor">Least probability of the best one; below it nothing is chosen.</param>
    public static IReadOnlyList<int> Run(double[] probabilities, int most, double floor)
    {
        var total = probabilities.Sum();
        var best = (Start: 0, Length: 0, Value: 0.0);
        for (var start = 0; start < probabilities.Length; start++)
        {
            double sum = 0, peak = 0;
            for (var length = 1; length <= most && start + length <= probabilities.Length; length++)
            {
                sum += probabilities[start + length - 1];
                peak = Math.Max(peak, probabilities[start + length - 1]);
                var value = 2 * sum / (length + total);
                if (peak >= floor && value > best.Value) best = (start, length, value);
            }
        }

        return [.. Enumerable.Range(best.Start, best.Length)];
    }

    /// <summary>The best sentences wherever they stand, in ascending order.</summary>
    /// <param name="probabilities">Probability of each sentence.</param>
    /// <param name="most">Most sentences to choose.</param>
    /// <param name="floor">Least probability of the best one; below it nothing is chosen.</param>
    public static IReadOnlyList<int> Scattered(double[] probabilities, int most, double floor)
    {
        int[] order = [.. Enumerable.Range(0, probabilities.Length).OrderByDescending(i => probabilities[i]).Take(most)];
        if (order.Length == 0 || probabilities[order[0]] < floor) return [];
        double total = probabilities.Sum(), sum = 0, best = 0;
        var count = 0;
        for (var k = 1; k <= order.Length; k++)
        {
            sum += probabilities[order[k - 1]];
            if (2 * sum / (k + total) <= best) continue;
            best = 2 * sum / (k + total);
            count = k;
        }

        return [.. order.Take(count).Order()];
    }
}
