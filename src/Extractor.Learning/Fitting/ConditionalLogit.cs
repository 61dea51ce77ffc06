namespace Extractor.Learning.Fitting;

/// <summary>
/// Fits a conditional logit (McFadden 1974) with a quadratic penalty by Adam (Kingma and Ba 2015) over all choices at once: the objective is
/// smooth, the start is zero and the order fixed, so the same choices give the same weights.
/// </summary>
/// <param name="penalty">Factor of the quadratic penalty.</param>
/// <param name="rounds">Steps taken.</param>
/// <param name="lastStep">Length to which the steps shrink.</param>
internal sealed class ConditionalLogit(double penalty, int rounds, double lastStep)
{
    private const double FirstStep = 0.1;

    /// <summary>Decimals of a weight: more change no choice.</summary>
    private const int Decimals = 3;

    /// <summary>The weight of each feature.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public double[] Fit(IReadOnlyList<LogitChoice> choices, int features, CancellationToken cancellationToken)
    {
        var (weights, first, second, gradient) = (new double[features], new double[features], new double[features], new double[features]);
        for (var round = 1; round <= rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < features; i++) gradient[i] = penalty * weights[i];
            foreach (var choice in choices) AddGradient(choice, weights, gradient);
            var step = FirstStep * Math.Pow(lastStep / FirstStep, (double)round / rounds);
            for (var i = 0; i < features; i++)
            {
                first[i] = (0.9 * first[i]) + (0.1 * gradient[i]);
                second[i] = (0.999 * second[i]) + (0.001 * gradient[i] * gradient[i]);
                weights[i] -= step * (first[i] / (1 - Math.Pow(0.9, round))) / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, round))) + 1e-9);
            }
        }

        return [.. weights.Select(weight => Math.Round(weight, Decimals))];
    }

    // The gradient of the negative logarithm of the probability that one of the right options is chosen.
    private static void AddGradient(LogitChoice choice, double[] weights, double[] gradient)
    {
        var powers = new double[choice.Options.Length];
        var top = double.MinValue;
        for (var i = 0; i < powers.Length; i++)
        {
            foreach (var (feature, value) in choice.Options[i]) powers[i] += weights[feature] * value;
            top = Math.Max(top, powers[i]);
        }

        double all = 0, right = 0;
        for (var i = 0; i < powers.Length; i++)
        {
            powers[i] = Math.Exp(powers[i] - top);
            all += powers[i];
            if (choice.Right[i]) right += powers[i];
        }

        for (var i = 0; i < powers.Length; i++)
        {
            var slope = choice.Weight * ((powers[i] / all) - (choice.Right[i] && right > 0 ? powers[i] / right : 0));
            foreach (var (feature, value) in choice.Options[i]) gradient[feature] += slope * value;
        }
    }
}
