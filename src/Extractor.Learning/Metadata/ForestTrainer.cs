using Extractor.Models.Choices;

namespace Extractor.Learning.Metadata;

/// <summary>
/// Boosts trees that choose among options (Friedman 2001, with the second-order steps of Chen and Guestrin 2016): each tree steps
/// towards the options that are right, within their page. Without chance, so the same examples give the same trees.
/// </summary>
internal sealed class ForestTrainer(ForestOptions options)
{
    /// <summary>Parts of the range of a feature between which a tree can split: most features are but there or not.</summary>
    public const int Bins = 8;

    /// <summary>Examples in which a feature must occur to be asked for.</summary>
    private const int LeastExamples = 6;

    private const int Decimals = 4;

    /// <summary>The trees.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<IReadOnlyList<ChoiceNode>> Fit(IReadOnlyList<ChoiceExample> examples, CancellationToken cancellationToken)
    {
        var table = ForestRows.Of(examples, LeastExamples);
        var grower = new TreeGrower(table, options);
        var trees = new List<IReadOnlyList<ChoiceNode>>();
        for (var i = 0; i < options.Trees; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Differentiate();
            trees.Add(grower.Grow(Decimals));
        }

        return trees;
    }
}
