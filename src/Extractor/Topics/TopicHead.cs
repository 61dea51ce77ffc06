namespace Extractor.Topics;

/// <summary>One linear classifier over the terms: weights in bytes, one scale for each label.</summary>
/// <param name="Labels">The labels.</param>
/// <param name="Biases">One for each label.</param>
/// <param name="Scales">What a weight's byte stands for, one for each label.</param>
/// <param name="Weights">Term by term, a byte for each label.</param>
/// <param name="IsOneOf">Whether just one label applies to a text, rather than any number.</param>
/// <param name="Parent">The topic that the labels lie below, given which they are told; empty on the first level.</param>
internal sealed record TopicHead(IReadOnlyList<string> Labels, float[] Biases, float[] Scales, sbyte[] Weights, bool IsOneOf, string Parent)
{
    /// <summary>The probabilities of all labels.</summary>
    public double[] Probabilities(int[] terms, float[] values) =>
        IsOneOf ? TopicModel.Softmax(Score(terms, values)) : Array.ConvertAll(Score(terms, values), TopicModel.Logistic);

    /// <summary>The scores of all labels, before any link function.</summary>
    public double[] Score(int[] terms, float[] values)
    {
        var sums = new double[Labels.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            var row = Weights.AsSpan(terms[i] * Labels.Count, Labels.Count);
            for (var label = 0; label < row.Length; label++) sums[label] += row[label] * values[i];
        }

        for (var label = 0; label < sums.Length; label++) sums[label] = (sums[label] * Scales[label]) + Biases[label];
        return sums;
    }

    /// <summary>The same with all scores multiplied by a factor and a number added, as calibration asks.</summary>
    public TopicHead Calibrated(double slope, double offset) => this with
    {
        Biases = Array.ConvertAll(Biases, bias => (float)((bias * slope) + offset)),
        Scales = Array.ConvertAll(Scales, scale => (float)(scale * slope)),
    };

    /// <summary>How much a term speaks for a label, beyond what it says for the labels on average.</summary>
    public float WeightOf(int term, int label)
    {
        var row = Weights.AsSpan(term * Labels.Count, Labels.Count);
        var mean = 0f;
        for (var i = 0; i < row.Length; i++) mean += row[i] * Scales[i];
        return (row[label] * Scales[label]) - (mean / row.Length);
    }
}
