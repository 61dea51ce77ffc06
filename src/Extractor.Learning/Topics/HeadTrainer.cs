using Extractor.Learning.Fitting;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>Trains linear classifiers and packs their weights into bytes.</summary>
internal sealed class HeadTrainer(int terms, float regularization)
{
    private const int Iterations = 120;
    private readonly LinearFitter fitter = new(terms, regularization, Iterations);

    /// <summary>A classifier of which one label applies.</summary>
    public TopicHead TrainOneOf(IReadOnlyList<string> labels, IReadOnlyList<FitRow> rows) => Pack(labels, fitter.FitOneOf(labels.Count, rows), isOneOf: true);

    /// <summary>Classifiers of whether each label applies; the rows are given for each label in turn.</summary>
    public TopicHead TrainAnyOf(IReadOnlyList<string> labels, Func<int, IReadOnlyList<FitRow>> rowsOf) =>
        Pack(labels, [.. labels.Select((_, label) => fitter.FitYesNo(rowsOf(label)))], isOneOf: false);

    private TopicHead Pack(IReadOnlyList<string> labels, float[][] weights, bool isOneOf)
    {
        var scales = weights.Select(label => Math.Max(label[..terms].Max(Math.Abs) / sbyte.MaxValue, float.Epsilon)).ToArray();
        var bytes = new sbyte[terms * labels.Count];
        for (var term = 0; term < terms; term++)
        {
            for (var label = 0; label < labels.Count; label++)
                bytes[(term * labels.Count) + label] = (sbyte)Math.Round(weights[label][term] / scales[label], MidpointRounding.AwayFromZero);
        }

        return new(labels, [.. weights.Select(label => label[terms])], scales, bytes, isOneOf, string.Empty);
    }
}
