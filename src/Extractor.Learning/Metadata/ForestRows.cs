namespace Extractor.Learning.Metadata;

/// <summary>The options of all examples as rows of binned features, with their scores and what these cost.</summary>
internal sealed class ForestRows
{
    private readonly List<(int First, int Count, double Weight)> pages = [];
    private readonly List<bool> isRight = [];

    private ForestRows(string[] names) => Names = names;

    /// <summary>Names of the features.</summary>
    public string[] Names { get; }

    /// <summary>Feature and bin of what a row has, row by row; a feature that is not there is in bin 0.</summary>
    public List<(int Feature, int Bin)[]> Features { get; } = [];

    /// <summary>Score of each row so far.</summary>
    public List<double> Scores { get; } = [];

    /// <summary>First derivative of the cost by each score.</summary>
    public double[] Slopes { get; private set; } = [];

    /// <summary>Second derivative, as if the scores were apart from each other.</summary>
    public double[] Curves { get; private set; } = [];

    /// <summary>Makes rows of the examples that have options; the last row of each is that none is right.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="leastExamples">Examples in which a feature must occur.</param>
    public static ForestRows Of(IReadOnlyList<ChoiceExample> examples, int leastExamples)
    {
        var names = examples.SelectMany(example => example.Options.Append(example.None).SelectMany(features => features.Items.Select(item => item.Name)).Distinct(StringComparer.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() >= leastExamples).Select(group => group.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var rows = new ForestRows(names);
        foreach (var example in examples.Where(example => example.Options.Count > 0))
        {
            rows.pages.Add((rows.Features.Count, example.Options.Count + 1, example.Weight));
            foreach (var features in example.Options.Append(example.None))
            {
                rows.Features.Add([.. features.Items.Where(item => index.ContainsKey(item.Name)).Select(item => (index[item.Name], BinOf(item.Value))).Where(item => item.Item2 > 0)]);
                rows.Scores.Add(0);
            }

            rows.isRight.AddRange([.. example.IsRight, !example.IsRight.Contains(true)]);
        }

        rows.Slopes = new double[rows.Features.Count];
        rows.Curves = new double[rows.Features.Count];
        return rows;
    }

    /// <summary>The value that parts a bin from the next one.</summary>
    public static double Threshold(int bin) => (double)bin / ForestTrainer.Bins;

    /// <summary>Derives the negative logarithm of the probability that one of the right options is chosen.</summary>
    public void Differentiate()
    {
        foreach (var (first, count, weight) in pages)
        {
            var top = double.MinValue;
            for (var i = first; i < first + count; i++) top = Math.Max(top, Scores[i]);
            double all = 0, right = 0;
            for (var i = first; i < first + count; i++)
            {
                Slopes[i] = Math.Exp(Scores[i] - top);
                all += Slopes[i];
                if (isRight[i]) right += Slopes[i];
            }

            for (var i = first; i < first + count; i++)
            {
                var power = Slopes[i];
                var probability = power / all;
                Slopes[i] = weight * (probability - (isRight[i] && right > 0 ? power / right : 0));
                Curves[i] = weight * Math.Max(1e-3, probability * (1 - probability));
            }
        }
    }

    private static int BinOf(double value) => value <= 0 ? 0 : Math.Min(ForestTrainer.Bins, (int)Math.Ceiling(value * ForestTrainer.Bins));
}
