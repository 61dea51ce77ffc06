using Extractor.Layout;
using Extractor.Learning.Fitting;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Extractor.Learning.Layout;

/// <summary>Fits the second stage: boosted trees (FastTree, a MART after Friedman 2001). Seeded; the same rows give the same trees.</summary>
internal static class ContextFitter
{
    private const int Seed = 1;

    /// <summary>Fits to pages and their features of the second stage.</summary>
    public static TreeScorer Fit(IReadOnlyList<LayoutPage> pages, IReadOnlyList<FeatureTable> contexts, LayoutTrainingOptions options)
    {
        var context = new MLContext(Seed);
        var rows = context.Data.LoadFromEnumerable(pages.SelectMany((page, i) => page.Rows(contexts[i])), FitRow.Schema(contexts[0].Width));
        var trainer = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(FitRow.Applies),
            FeatureColumnName = nameof(FitRow.Features),
            ExampleWeightColumnName = nameof(FitRow.Weight),
            NumberOfTrees = options.Trees,
            NumberOfLeaves = options.Leaves,
            MinimumExampleCountPerLeaf = options.LeastPerLeaf,
            LearningRate = options.LearningRate,
            FeatureFraction = options.FeatureShare,
            Seed = Seed,
            FeatureSelectionSeed = Seed,
        });
        var model = trainer.Fit(rows).Model;
        return Flatten(model.SubModel.TrainedTreeEnsemble, model.Calibrator);
    }

    private static TreeScorer Flatten(RegressionTreeEnsemble ensemble, Microsoft.ML.Calibrators.PlattCalibrator calibrator)
    {
        // The calibrator's probability is 1 / (1 + exp(slope · score + offset)).
        var slope = -calibrator.Slope;
        var roots = new List<int>();
        var columns = new List<short>();
        var thresholds = new List<float>();
        var children = new List<int>();
        var leaves = new List<float>();
        for (var t = 0; t < ensemble.Trees.Count; t++)
        {
            var tree = ensemble.Trees[t];
            var weight = ensemble.TreeWeights[t] * slope;
            int firstNode = columns.Count, firstLeaf = leaves.Count;
            roots.Add(tree.NumberOfNodes > 0 ? firstNode : ~firstLeaf);
            for (var node = 0; node < tree.NumberOfNodes; node++)
            {
                columns.Add((short)tree.NumericalSplitFeatureIndexes[node]);
                thresholds.Add((float)tree.NumericalSplitThresholds[node]);
                children.Add(Child(tree.LeftChild[node]));
                children.Add(Child(tree.RightChild[node]));
            }

            foreach (var value in tree.LeafValues) leaves.Add((float)Math.Round(value * weight, 5));

            // FastTree numbers leaves by complement too, each tree from 0.
            int Child(int child) => child < 0 ? ~(~child + firstLeaf) : child + firstNode;
        }

        return new TreeScorer((ensemble.Bias * slope) - calibrator.Offset, [.. roots], [.. columns], [.. thresholds], [.. children], [.. leaves]);
    }
}
