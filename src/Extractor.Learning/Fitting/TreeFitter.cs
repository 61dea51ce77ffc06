using Extractor.Layout;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Extractor.Learning.Fitting;

/// <summary>Fits boosted trees with Microsoft.ML's FastTree (a MART after Friedman 2001). Seeded; the same rows give the same trees.</summary>
/// <param name="width">Number of columns of the rows.</param>
/// <param name="trees">Number of trees.</param>
/// <param name="leaves">Most leaves of a tree.</param>
/// <param name="leastPerLeaf">Fewest examples of a leaf.</param>
/// <param name="learningRate">How much of its own answer each tree gives.</param>
/// <param name="featureShare">Share of the columns that each tree may ask for.</param>
internal sealed class TreeFitter(int width, int trees, int leaves, int leastPerLeaf, double learningRate, double featureShare)
{
    private const int Seed = 1;

    /// <summary>Trees that tell whether a label applies.</summary>
    /// <param name="rows">The examples.</param>
    public TreeScorer FitYesNo(IEnumerable<FitRow> rows)
    {
        var context = new MLContext(Seed);
        var trainer = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(FitRow.Applies),
            FeatureColumnName = nameof(FitRow.Features),
            ExampleWeightColumnName = nameof(FitRow.Weight),
            NumberOfTrees = trees,
            NumberOfLeaves = leaves,
            MinimumExampleCountPerLeaf = leastPerLeaf,
            LearningRate = learningRate,
            FeatureFraction = featureShare,
            Seed = Seed,
            FeatureSelectionSeed = Seed,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, FitRow.Schema(width))).Model;
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
