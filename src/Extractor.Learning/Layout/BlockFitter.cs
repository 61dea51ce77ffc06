using Extractor.Layout;
using Extractor.Learning.Fitting;

namespace Extractor.Learning.Layout;

/// <summary>Fits the first stage: logistic regression over scaled features.</summary>
internal static class BlockFitter
{
    private const int Iterations = 150;

    /// <summary>A feature that varies less than this is scaled as if it varied so much.</summary>
    private const double LeastDeviation = 0.02;

    /// <summary>Weights below this are left out of the file.</summary>
    private const double Negligible = 1e-4;

    /// <summary>Fits to pages.</summary>
    public static LinearScorer Fit(IReadOnlyList<LayoutPage> pages, float regularization)
    {
        var scales = Scales(pages);
        var fitted = new LinearFitter(scales.Length, regularization, Iterations).FitYesNo(pages.SelectMany(page => page.Rows(page.Blocks, scales)));
        var weights = scales.Select((scale, column) => Rounded(fitted[column] * scale)).ToArray();
        weights[(int)BlockFeature.Bias] = Rounded((fitted[(int)BlockFeature.Bias] * scales[(int)BlockFeature.Bias]) + fitted[^1]);
        return new LinearScorer(weights);
    }

    private static float Rounded(double weight) => Math.Abs(weight) < Negligible ? 0 : (float)Math.Round(weight, 4);

    private static float[] Scales(IReadOnlyList<LayoutPage> pages)
    {
        var width = pages[0].Blocks.Width;
        var sums = new double[width];
        var squares = new double[width];
        double weight = 0;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Blocks.Rows; i++)
            {
                var row = page.Blocks[i];
                weight += page.Weights[i];
                for (var column = 0; column < width; column++)
                {
                    sums[column] += page.Weights[i] * row[column];
                    squares[column] += page.Weights[i] * row[column] * row[column];
                }
            }
        }

        return [.. sums.Select((sum, column) => (float)(1 / Math.Max(LeastDeviation, Math.Sqrt(Math.Max(0, (squares[column] / weight) - Math.Pow(sum / weight, 2))))))];
    }
}
