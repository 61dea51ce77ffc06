using Extractor.Narrative;

namespace Extractor.Learning.Fitting;

/// <summary>Fits a <see cref="Calibration"/> to probabilities and what came of them, by Newton's method (Platt 1999; Lin, Lin and Weng 2007).</summary>
internal static class PlattFitter
{
    private const int Iterations = 50;

    /// <summary>Pull towards leaving the probabilities as they are, in examples: a few examples change little.</summary>
    private const double Prior = 1;

    /// <summary>The calibration.</summary>
    /// <param name="examples">The probability, and the share that came true.</param>
    public static Calibration Fit(IReadOnlyList<(double Probability, double Right)> examples)
    {
        double slope = 1, offset = 0;
        for (var step = 0; step < Iterations; step++)
        {
            double gs = Prior * (slope - 1), go = Prior * offset, ss = Prior, so = 0, oo = Prior;
            foreach (var (probability, right) in examples)
            {
                var p = Math.Clamp(probability, 1e-6, 1 - 1e-6);
                var x = Math.Log(p / (1 - p));
                var q = 1 / (1 + Math.Exp(-((slope * x) + offset)));
                var weight = Math.Max(q * (1 - q), 1e-9);
                gs += (q - right) * x;
                go += q - right;
                ss += weight * x * x;
                so += weight * x;
                oo += weight;
            }

            var determinant = (ss * oo) - (so * so);
            var (slopeStep, offsetStep) = (((oo * gs) - (so * go)) / determinant, ((ss * go) - (so * gs)) / determinant);
            slope -= slopeStep;
            offset -= offsetStep;
            if (Math.Abs(slopeStep) + Math.Abs(offsetStep) < 1e-9) break;
        }

        return new(Math.Round(slope, 6), Math.Round(offset, 6));
    }
}
