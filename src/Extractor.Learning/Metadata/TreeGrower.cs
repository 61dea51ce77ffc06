using Extractor.Models.Choices;

namespace Extractor.Learning.Metadata;

/// <summary>Grows one tree leaf by leaf, each time where the cost falls most, and adds it to the rows' scores.</summary>
internal sealed class TreeGrower(ForestRows rows, ForestOptions options)
{
    private const int Stride = ForestTrainer.Bins + 1;
    private const double LeastGain = 1e-4;

    private readonly double[] slopes = new double[rows.Names.Length * Stride];
    private readonly double[] curves = new double[rows.Names.Length * Stride];
    private readonly int[] counts = new int[rows.Names.Length * Stride];

    /// <summary>Grows a tree on the rows' slopes.</summary>
    /// <param name="decimals">Decimals of a leaf's value.</param>
    public IReadOnlyList<ChoiceNode> Grow(int decimals)
    {
        var nodes = new List<ChoiceNode> { new(null, 0, 0, 0) };
        var open = new List<(int Node, List<int> Rows, LeafSplit Best)>();
        var all = Enumerable.Range(0, rows.Features.Count).ToList();
        open.Add((0, all, BestSplit(all)));
        while (open.Count < options.Leaves)
        {
            var at = 0;
            for (var i = 1; i < open.Count; i++)
            {
                if (open[i].Best.Gain > open[at].Best.Gain) at = i;
            }

            var (node, held, best) = open[at];
            if (best.Gain < LeastGain) break;
            open.RemoveAt(at);
            var (left, right) = (new List<int>(), new List<int>());
            foreach (var row in held) (BinOf(row, best.Feature) > best.Bin ? right : left).Add(row);
            nodes[node] = new(rows.Names[best.Feature], ForestRows.Threshold(best.Bin), nodes.Count, nodes.Count + 1);
            nodes.Add(new(null, 0, 0, 0));
            nodes.Add(new(null, 0, 0, 0));
            open.Add((nodes.Count - 2, left, BestSplit(left)));
            open.Add((nodes.Count - 1, right, BestSplit(right)));
        }

        foreach (var (node, held, _) in open)
        {
            double slope = 0, curve = 0;
            foreach (var row in held)
            {
                slope += rows.Slopes[row];
                curve += rows.Curves[row];
            }

            var value = Math.Round(-options.LearningRate * slope / (curve + options.Penalty), decimals);
            nodes[node] = new(null, value, 0, 0);
            foreach (var row in held) rows.Scores[row] += value;
        }

        return nodes;
    }

    private int BinOf(int row, int feature)
    {
        foreach (var (known, bin) in rows.Features[row])
        {
            if (known == feature) return bin;
        }

        return 0;
    }

    private LeafSplit BestSplit(List<int> held)
    {
        Array.Clear(slopes);
        Array.Clear(curves);
        Array.Clear(counts);
        double slope = 0, curve = 0;
        foreach (var row in held)
        {
            var (rowSlope, rowCurve) = (rows.Slopes[row], rows.Curves[row]);
            slope += rowSlope;
            curve += rowCurve;
            foreach (var (feature, bin) in rows.Features[row])
            {
                var cell = (feature * Stride) + bin;
                slopes[cell] += rowSlope;
                curves[cell] += rowCurve;
                counts[cell]++;
            }
        }

        var best = new LeafSplit(0, 0, 0);
        for (var feature = 0; feature < rows.Names.Length; feature++)
        {
            double rightSlope = 0, rightCurve = 0;
            var right = 0;
            for (var bin = ForestTrainer.Bins; bin > 0; bin--)
            {
                var cell = (feature * Stride) + bin;
                rightSlope += slopes[cell];
                rightCurve += curves[cell];
                right += counts[cell];
                if (counts[cell] == 0 || right < options.LeastRows || held.Count - right < options.LeastRows) continue;
                var gain = Worth(rightSlope, rightCurve) + Worth(slope - rightSlope, curve - rightCurve) - Worth(slope, curve);
                if (gain > best.Gain) best = new(feature, bin - 1, gain);
            }
        }

        return best;
    }

    private double Worth(double slope, double curve) => slope * slope / (curve + options.Penalty);

    private readonly record struct LeafSplit(int Feature, int Bin, double Gain);
}
