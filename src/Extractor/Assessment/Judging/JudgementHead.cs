using Extractor.Narrative;

namespace Extractor.Assessment.Judging;

/// <summary>Places a story on one scale: multinomial logistic regression over named features and hashed words.</summary>
/// <param name="names">The features that it weighs, in the order of the weights.</param>
/// <param name="weights">For each step the weights of the features, then of the buckets of words, the bias last.</param>
internal sealed class JudgementHead(IReadOnlyDictionary<string, int> names, float[][] weights)
{
    /// <summary>Calibration of the probability of the step that is told.</summary>
    public Calibration Calibration { get; init; } = new(1, 0);

    /// <summary>For each step the weights.</summary>
    public IReadOnlyList<float[]> Weights => weights;

    /// <summary>Probability of each step, not calibrated.</summary>
    public double[] Score(StoryFacts facts)
    {
        var scores = Array.ConvertAll(weights, row => (double)row[^1]);
        foreach (var feature in facts.Features)
        {
            if (!names.TryGetValue(feature.Name, out var place)) continue;
            for (var step = 0; step < scores.Length; step++) scores[step] += weights[step][place] * feature.Value;
        }

        foreach (var bucket in facts.Words)
        {
            for (var step = 0; step < scores.Length; step++) scores[step] += weights[step][names.Count + bucket];
        }

        var top = scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp(score - top));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    /// <summary>The most probable step.</summary>
    public JudgedStep Decide(StoryFacts facts)
    {
        var probabilities = Score(facts);
        var step = Array.IndexOf(probabilities, probabilities.Max());
        return new(step, Calibration.Of(probabilities[step]));
    }

    /// <summary>How far a feature pushes towards a step: above zero for it, below against it.</summary>
    public double Push(string name, int step) =>
        names.TryGetValue(name, out var place) ? weights[step][place] - weights.Average(row => row[place]) : 0;
}
