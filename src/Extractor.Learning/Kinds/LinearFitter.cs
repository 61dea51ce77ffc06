using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Extractor.Learning.Kinds;

/// <summary>
/// Fits linear classifiers with Microsoft.ML by L-BFGS (Andrew and Gao 2007). One thread and zero initial weights: the same rows give the
/// same weights.
/// </summary>
/// <param name="features">Number of features.</param>
/// <param name="regularization">L2 regularisation.</param>
internal sealed class LinearFitter(int features, float regularization)
{
    private const int Iterations = 200;
    private const int Seed = 1;
    private readonly MLContext context = new(Seed);

    /// <summary>Weights of each class, its bias last.</summary>
    public float[][] FitOneOf(int classes, IReadOnlyList<KindRow> rows)
    {
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(KindRow.Class),
            FeatureColumnName = nameof(KindRow.Features),
            ExampleWeightColumnName = nameof(KindRow.Weight),
            L1Regularization = 0,
            L2Regularization = regularization,
            MaximumNumberOfIterations = Iterations,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(Load(classes, rows)).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        var biases = model.GetBiases().ToArray();
        return [.. weights.Select((weight, i) => (float[])[.. weight.DenseValues(), biases[i]])];
    }

    /// <summary>Weights of a yes-or-no label, the bias last.</summary>
    public float[] FitYesNo(IReadOnlyList<KindRow> rows)
    {
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(KindRow.Applies),
            FeatureColumnName = nameof(KindRow.Features),
            ExampleWeightColumnName = nameof(KindRow.Weight),
            L1Regularization = 0,
            L2Regularization = regularization,
            MaximumNumberOfIterations = Iterations,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(Load(2, rows)).Model.SubModel;
        return [.. model.Weights, model.Bias];
    }

    private IDataView Load(int classes, IEnumerable<KindRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(KindRow));
        schema[nameof(KindRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(KindRow.Class)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}
