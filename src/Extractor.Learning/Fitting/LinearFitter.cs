using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Extractor.Learning.Fitting;

/// <summary>
/// Fits linear classifiers with Microsoft.ML by L-BFGS (Andrew and Gao 2007). One thread and zero initial weights: the same rows give the
/// same weights.
/// </summary>
/// <param name="features">Number of features.</param>
/// <param name="regularization">L2 regularisation.</param>
/// <param name="iterations">Iterations after which the weights are taken as they are.</param>
internal sealed class LinearFitter(int features, float regularization, int iterations)
{
    private const int Seed = 1;
    private readonly MLContext context = new(Seed);

    /// <summary>Weights of each class, its bias last.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="rows">The examples.</param>
    public float[][] FitOneOf(int classes, IEnumerable<FitRow> rows)
    {
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(FitRow.Class),
            FeatureColumnName = nameof(FitRow.Features),
            ExampleWeightColumnName = nameof(FitRow.Weight),
            L1Regularization = 0,
            L2Regularization = regularization,
            MaximumNumberOfIterations = iterations,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, FitRow.Schema(features, classes))).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        var biases = model.GetBiases().ToArray();
        return [.. weights.Select((weight, i) => (float[])[.. weight.DenseValues(), biases[i]])];
    }

    /// <summary>Weights of a yes-or-no label, the bias last.</summary>
    /// <param name="rows">The examples.</param>
    public float[] FitYesNo(IEnumerable<FitRow> rows)
    {
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(FitRow.Applies),
            FeatureColumnName = nameof(FitRow.Features),
            ExampleWeightColumnName = nameof(FitRow.Weight),
            L1Regularization = 0,
            L2Regularization = regularization,
            MaximumNumberOfIterations = iterations,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, FitRow.Schema(features))).Model.SubModel;
        return [.. model.Weights, model.Bias];
    }
}
