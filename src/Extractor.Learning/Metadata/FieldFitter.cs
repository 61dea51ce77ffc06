using Extractor.Models.Choices;

namespace Extractor.Learning.Metadata;

/// <summary>
/// Fits the choice of a field: the mean of a conditional logit's scores and of boosted trees'. Held out by site the mean gives what is right
/// a higher probability than either alone, and than trees on top of the logit.
/// </summary>
/// <param name="penalty">Penalty of the logit.</param>
/// <param name="forest">How trees are boosted; null for the logit alone.</param>
internal sealed class FieldFitter(double penalty, ForestOptions? forest)
{
    private const int Decimals = 4;

    /// <summary>Fits to examples.</summary>
    public TrainedField Fit(IReadOnlyList<ChoiceExample> examples, CancellationToken cancellationToken)
    {
        var weights = new LogitTrainer(penalty).Fit(examples);
        if (forest is null) return new(weights, [], 0);
        foreach (var name in weights.Keys.ToArray()) weights[name] = Half(weights[name]);
        var trees = new ForestTrainer(forest).Fit(examples, cancellationToken);
        return new(weights, [.. trees.Select(tree => (IReadOnlyList<ChoiceNode>)[.. tree.Select(node => node.Feature is null ? node with { Value = Half(node.Value) } : node)])], 0);
    }

    private static double Half(double value) => Math.Round(value / 2, Decimals);
}
