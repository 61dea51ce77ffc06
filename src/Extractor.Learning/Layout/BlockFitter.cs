using Extractor.Layout;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Extractor.Learning.Layout;

/// <summary>Fits the first stage: logistic regression by L-BFGS (Andrew and Gao 2007), one thread, so that the same rows give the same weights.</summary>
internal static class BlockFitter
{
    private const int Iterations = 150;
    private const int Seed = 1;

    /// <summary>A feature that varies less than this is scaled as if it varied so much.</summary>
    private const double LeastDeviation = 0.02;

    /// <summary>Weights below this are left out of the file.</summary>
    private const double Negligible = 1e-4;

    /// <summary>Fits to pages.</summary>
    public static LinearScorer Fit(IReadOnlyList<LayoutPage> pages, float regularization)
    {
        var scales = Scales(pages);
        var context = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(BlockRow));
        schema[nameof(BlockRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, scales.Length);
        var rows = context.Data.LoadFromEnumerable(pages.SelectMany(page => BlockRow.Of(page, page.Blocks, scales)), schema);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(BlockRow.Label),
            FeatureColumnName = nameof(BlockRow.Features),
            ExampleWeightColumnName = nameof(BlockRow.Weight),
            L1Regularization = 0,
            L2Regularization = regularization,
            MaximumNumberOfIterations = Iterations,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(rows).Model.SubModel;
        var weights = model.Weights.Select((weight, column) => Rounded(weight * scales[column])).ToArray();
        weights[(int)BlockFeature.Bias] = Rounded((model.Weights[(int)BlockFeature.Bias] * scales[(int)BlockFeature.Bias]) + model.Bias);
        return new LinearScorer(weights);
    }

    private static float Rounded(double weight) => Math.Abs(weight) < Negligible ? 0 : (float)Math.Round(weight, 4);

    private static float[] Scales(IReadOnlyList<LayoutPage> pages)
    {
        var width = pages[0].Blocks.Width;
        var sums = new double[width];
        var squares = new double[width];
        double weight = 0;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Blocks.Rows; i++)
            {
                var row = page.Blocks[i];
                weight += page.Weights[i];
                for (var column = 0; column < width; column++)
                {
                    sums[column] += page.Weights[i] * row[column];
                    squares[column] += page.Weights[i] * row[column] * row[column];
                }
            }
        }

        return [.. sums.Select((sum, column) => (float)(1 / Math.Max(LeastDeviation, Math.Sqrt(Math.Max(0, (squares[column] / weight) - Math.Pow(sum / weight, 2))))))];
    }
}
