using Extractor.Topics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Extractor.Learning.Topics;

/// <summary>
/// Trains linear classifiers with Microsoft.ML by L-BFGS (Andrew and Gao 2007) and packs their weights into bytes.
/// One thread and zero initial weights: the same rows give the same bytes.
/// </summary>
internal sealed class HeadTrainer(int terms, float regularization)
{
    private const int Iterations = 120;
    private const int Seed = 1;
    private readonly MLContext context = new(Seed);

    /// <summary>A classifier of which one label applies.</summary>
    public TopicHead TrainOneOf(IReadOnlyList<string> labels, IReadOnlyList<TrainingRow> rows)
    {
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(TrainingRow.Class),
            FeatureColumnName = nameof(TrainingRow.Features),
            ExampleWeightColumnName = nameof(TrainingRow.Weight),
            L1Regularization = 0,
            L2Regularization = regularization,
            MaximumNumberOfIterations = Iterations,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(Load(labels.Count, rows)).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        return Pack(labels, [.. model.GetBiases()], [.. weights.Select(label => label.DenseValues().ToArray())]);
    }

    /// <summary>Classifiers of whether each label applies; the rows are given for each label in turn.</summary>
    public TopicHead TrainAnyOf(IReadOnlyList<string> labels, Func<int, IReadOnlyList<TrainingRow>> rowsOf)
    {
        var biases = new float[labels.Count];
        var weights = new float[labels.Count][];
        for (var label = 0; label < labels.Count; label++)
        {
            var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                LabelColumnName = nameof(TrainingRow.Applies),
                FeatureColumnName = nameof(TrainingRow.Features),
                ExampleWeightColumnName = nameof(TrainingRow.Weight),
                L1Regularization = 0,
                L2Regularization = regularization,
                MaximumNumberOfIterations = Iterations,
                NumberOfThreads = 1,
            });
            var model = trainer.Fit(Load(labels.Count, rowsOf(label))).Model.SubModel;
            biases[label] = model.Bias;
            weights[label] = [.. model.Weights];
        }

        return Pack(labels, biases, weights);
    }

    private IDataView Load(int classes, IEnumerable<TrainingRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, terms);
        schema[nameof(TrainingRow.Class)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        return context.Data.LoadFromEnumerable(rows, schema);
    }

    private TopicHead Pack(IReadOnlyList<string> labels, float[] biases, float[][] weights)
    {
        var scales = weights.Select(label => Math.Max(label.Max(Math.Abs) / sbyte.MaxValue, float.Epsilon)).ToArray();
        var bytes = new sbyte[terms * labels.Count];
        for (var term = 0; term < terms; term++)
        {
            for (var label = 0; label < labels.Count; label++)
                bytes[(term * labels.Count) + label] = (sbyte)Math.Round(weights[label][term] / scales[label], MidpointRounding.AwayFromZero);
        }

        return new(labels, biases, scales, bytes);
    }
}
