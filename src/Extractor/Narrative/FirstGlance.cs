namespace Extractor.Narrative;

/// <summary>The first stage of a role: a linear score of a sentence by itself, from its features and its words.</summary>
internal sealed class FirstGlance
{
    /// <summary>Value of a word that occurs; small beside the features, so that regularisation holds words back more.</summary>
    public const float WordValue = 0.3f;

    private readonly float[] weights;
    private readonly int features;

    /// <summary>Weights of the features, then of the buckets of words, the bias last.</summary>
    public FirstGlance(float[] weights)
    {
        this.weights = weights;
        features = weights.Length - WordHash.PairBuckets - 1;
    }

    /// <summary>The weights.</summary>
    public ReadOnlySpan<float> Weights => weights;

    /// <summary>Score of each sentence, as the logarithm of odds.</summary>
    public double[] Score(StoryTable table)
    {
        var scores = new double[table.Sentences.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            double sum = weights[^1];
            var row = table.Values[i];
            for (var j = 0; j < features; j++) sum += weights[j] * row[j];
            var words = 0.0;
            foreach (var bucket in table.Words[i]) words += weights[features + bucket];
            scores[i] = sum + (WordValue * words);
        }

        return scores;
    }
}
