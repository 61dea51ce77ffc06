namespace Extractor.Learning.Places;

/// <summary>
/// Fits a conditional logit (McFadden, 1974) with a quadratic penalty by Adam (Kingma and Ba, 2015) over all examples at once: the objective is
/// smooth, the start is zero and the order fixed, so the same examples give the same weights.
/// </summary>
internal static class ConditionalLogit
{
    private const int Rounds = 300;
    private const double FirstStep = 0.1, LastStep = 0.003;

    /// <summary>Decimals of a weight: more change no choice.</summary>
    private const int Decimals = 3;

    /// <summary>One choice.</summary>
    /// <param name="Options">Features of the options.</param>
    /// <param name="Right">Which of them are right; at least one.</param>
    /// <param name="Weight">Weight in training.</param>
    internal readonly record struct LogitChoice(double[][] Options, bool[] Right, double Weight);

    /// <summary>The weights.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="count">Number of features.</param>
    /// <param name="penalty">Factor of the quadratic penalty.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static double[] Fit(IReadOnlyList<LogitChoice> choices, int count, double penalty, CancellationToken cancellationToken)
    {
        var (weights, first, second, gradient) = (new double[count], new double[count], new double[count], new double[count]);
        for (var round = 1; round <= Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < count; i++) gradient[i] = penalty * weights[i];
            foreach (var choice in choices) AddGradient(choice, weights, gradient);
            var step = FirstStep * Math.Pow(LastStep / FirstStep, (double)round / Rounds);
            for (var i = 0; i < count; i++)
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
            for (var j = 0; j < weights.Length; j++) powers[i] += weights[j] * choice.Options[i][j];
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
            var slope = choice.Weight * ((powers[i] / all) - (choice.Right[i] ? powers[i] / Math.Max(right, double.Epsilon) : 0));
            for (var j = 0; j < weights.Length; j++) gradient[j] += slope * choice.Options[i][j];
        }
    }
}
