using Extractor.Learning.Fitting;

namespace Extractor.Learning.Metadata;

/// <summary>Fits the weights of named features by a <see cref="ConditionalLogit"/> over the options of examples and the case that none is right.</summary>
internal sealed class LogitTrainer(double penalty)
{
    private const int Rounds = 500;
    private const double LastStep = 0.002;

    /// <summary>Examples in which a feature must occur to be given a weight.</summary>
    private const int LeastExamples = 4;

    /// <summary>The weights by feature, in ordinal order.</summary>
    public SortedDictionary<string, double> Fit(IReadOnlyList<ChoiceExample> examples)
    {
        var names = examples.SelectMany(example => example.Options.Append(example.None).SelectMany(features => features.Items.Select(item => item.Name)).Distinct(StringComparer.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() >= LeastExamples).Select(group => group.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var rows = examples.Where(example => example.Options.Count > 0).Select(example => ChoiceOf(example, index)).ToArray();
        var weights = new ConditionalLogit(penalty, Rounds, LastStep).Fit(rows, names.Length, CancellationToken.None);
        var fitted = new SortedDictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++) fitted[names[i]] = weights[i];
        return fitted;
    }

    private static LogitChoice ChoiceOf(ChoiceExample example, Dictionary<string, int> index)
    {
        // The last option is that none is right.
        var options = example.Options.Append(example.None)
            .Select(features => features.Items.Where(item => index.ContainsKey(item.Name)).Select(item => (index[item.Name], item.Value)).ToArray()).ToArray();
        return new(options, [.. example.IsRight, !example.IsRight.Contains(true)], example.Weight);
    }
}
