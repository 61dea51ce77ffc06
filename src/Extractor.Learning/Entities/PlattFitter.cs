using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>Fits a calibration to names of documents that the model has not learned from.</summary>
internal sealed class PlattFitter
{
    private const int Iterations = 30, Bins = 10, FewestNames = 30;
    private const double Ridge = 1e-3;

    private readonly List<(double Probability, bool Right)> seen = [];

    /// <summary>Notes a name that the model found.</summary>
    public void Add(double probability, bool right) => seen.Add((probability, right));

    /// <summary>Names noted.</summary>
    public int Count => seen.Count;

    /// <summary>The calibration of the greatest likelihood, by Newton's method; none where there are too few names.</summary>
    public Calibration Fit()
    {
        if (seen.Count < FewestNames) return Calibration.None;
        double slope = 1, offset = 0;
        for (var i = 0; i < Iterations; i++)
        {
            double first = Ridge * (slope - 1), second = 0, ss = Ridge, so = 0, oo = Ridge;
            foreach (var (probability, right) in seen)
            {
                var logit = Calibration.Logit(probability);
                var told = 1 / (1 + Math.Exp(-((slope * logit) + offset)));
                var error = told - (right ? 1 : 0);
                var spread = told * (1 - told);
                first += error * logit;
                second += error;
                ss += spread * logit * logit;
                so += spread * logit;
                oo += spread;
            }

            var determinant = (ss * oo) - (so * so);
            if (Math.Abs(determinant) < 1e-12) break;
            slope -= ((first * oo) - (second * so)) / determinant;
            offset -= ((second * ss) - (first * so)) / determinant;
        }

        return new(slope, offset);
    }

    /// <summary>Expected calibration error: how far confidence lies from the share that is right, in ten bins of equal width.</summary>
    public double ErrorOf(Calibration calibration) => ErrorOf(seen.Select(name => (calibration.Apply(name.Probability), name.Right)));

    /// <summary>Expected calibration error of confidences.</summary>
    public static double ErrorOf(IEnumerable<(double Confidence, bool Right)> names)
    {
        var sums = new (double Confidence, int Right, int Count)[Bins];
        var count = 0;
        foreach (var (confidence, right) in names)
        {
            ref var bin = ref sums[Math.Min((int)(confidence * Bins), Bins - 1)];
            bin = (bin.Confidence + confidence, bin.Right + (right ? 1 : 0), bin.Count + 1);
            count++;
        }

        return count == 0 ? 0 : sums.Sum(bin => Math.Abs(bin.Confidence - bin.Right)) / count;
    }
}
