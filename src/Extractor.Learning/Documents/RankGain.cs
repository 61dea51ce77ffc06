namespace Extractor.Learning.Documents;

/// <summary>
/// Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) of a ranking against a labeller's order: the thing labelled i-th of n gains
/// (n − i) / n, one that is not labelled nothing, and a gain counts less the further down it stands.
/// </summary>
internal static class RankGain
{
    /// <summary>The gain, 0 to 1; 1 where nothing is labelled.</summary>
    /// <param name="ranked">For each thing, first to last, the place of its label; -1 where it has none.</param>
    /// <param name="labels">Number of labels.</param>
    public static double Of(IEnumerable<int> ranked, int labels)
    {
        if (labels == 0) return 1;
        double gain = 0, ideal = 0;
        var at = 0;
        foreach (var label in ranked)
        {
            if (label >= 0) gain += (labels - label) / Math.Log2(2 + at);
            at++;
        }

        for (var label = 0; label < labels; label++) ideal += (labels - label) / Math.Log2(2 + label);
        return gain / ideal;
    }
}
