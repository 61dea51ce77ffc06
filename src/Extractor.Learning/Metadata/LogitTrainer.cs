namespace Extractor.Learning.Metadata;

/// <summary>
/// Fits a conditional logit with a quadratic penalty by Adam (Kingma and Ba 2015) over all examples at once: the objective is smooth, the
/// start is zero and the order fixed, so the same examples give the same weights.
/// </summary>
internal sealed class LogitTrainer(double penalty)
{
    private const int Rounds = 500;
    private const double FirstStep = 0.1;
    private const double LastStep = 0.002;

    /// <summary>Examples in which a feature must occur to be given a weight.</summary>
    private const int LeastExamples = 4;

    /// <summary>Decimals of a weight: more change no choice.</summary>
    private const int Decimals = 3;

    /// <summary>The weights by feature, in ordinal order.</summary>
    public SortedDictionary<string, double> Fit(IReadOnlyList<ChoiceExample> examples)
    {
        var names = examples.SelectMany(example => example.Options.Append(example.None).SelectMany(features => features.Items.Select(item => item.Name)).Distinct(StringComparer.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() >= LeastExamples).Select(group => group.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var rows = examples.Where(example => example.Options.Count > 0).Select(example => ChoiceRow.Of(example, index)).ToArray();
        var weights = Minimize(rows, names.Length);
        var fitted = new SortedDictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++) fitted[names[i]] = Math.Round(weights[i], Decimals);
        return fitted;
    }

    private double[] Minimize(ChoiceRow[] rows, int count)
    {
        var (weights, first, second, gradient) = (new double[count], new double[count], new double[count], new double[count]);
        for (var round = 1; round <= Rounds; round++)
        {
            for (var i = 0; i < count; i++) gradient[i] = penalty * weights[i];
            foreach (var row in rows) row.AddGradient(weights, gradient);
            var step = FirstStep * Math.Pow(LastStep / FirstStep, (double)round / Rounds);
            for (var i = 0; i < count; i++)
            {
                first[i] = (0.9 * first[i]) + (0.1 * gradient[i]);
                second[i] = (0.999 * second[i]) + (0.001 * gradient[i] * gradient[i]);
                weights[i] -= step * (first[i] / (1 - Math.Pow(0.9, round))) / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, round))) + 1e-9);
            }
        }

        return weights;
    }

    /// <summary>An example with its features as numbers; the last option is that none is right.</summary>
    private sealed record ChoiceRow((int Feature, double Value)[][] Options, bool[] IsRight, double Weight)
    {
        public static ChoiceRow Of(ChoiceExample example, Dictionary<string, int> index)
        {
            var options = example.Options.Append(example.None)
                .Select(features => features.Items.Where(item => index.ContainsKey(item.Name)).Select(item => (index[item.Name], item.Value)).ToArray()).ToArray();
            return new(options, [.. example.IsRight, !example.IsRight.Contains(true)], example.Weight);
        }

        /// <summary>Adds the gradient of the negative logarithm of the probability that one of the right options is chosen.</summary>
        public void AddGradient(double[] weights, double[] gradient)
        {
            var powers = new double[Options.Length];
            var top = double.MinValue;
            for (var i = 0; i < powers.Length; i++)
            {
                foreach (var (feature, value) in Options[i]) powers[i] += weights[feature] * value;
                top = Math.Max(top, powers[i]);
            }

            double all = 0, right = 0;
            for (var i = 0; i < powers.Length; i++)
            {
                powers[i] = Math.Exp(powers[i] - top);
                all += powers[i];
                if (IsRight[i]) right += powers[i];
            }

            for (var i = 0; i < powers.Length; i++)
            {
                var slope = Weight * ((powers[i] / all) - (IsRight[i] && right > 0 ? powers[i] / right : 0));
                foreach (var (feature, value) in Options[i]) gradient[feature] += slope * value;
            }
        }
    }
}
