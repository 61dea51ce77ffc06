namespace Extractor.Models.Choices;

/// <summary>
/// A conditional logit over options and the case that none of them is right (McFadden 1974): each option's score is the
/// weighted sum of its features and what trees add to it, and the probabilities are the softmax of the scores.
/// </summary>
/// <param name="weights">Weight of each feature by name.</param>
/// <param name="forest">The trees.</param>
/// <param name="leastProbability">Probability below which no option is chosen.</param>
internal sealed class ChoiceModel(IReadOnlyDictionary<string, double> weights, ChoiceForest forest, double leastProbability)
{
    /// <summary>A model without trees.</summary>
    /// <param name="weights">Weight of each feature by name.</param>
    /// <param name="leastProbability">Probability below which no option is chosen.</param>
    public ChoiceModel(IReadOnlyDictionary<string, double> weights, double leastProbability)
        : this(weights, ChoiceForest.Empty, leastProbability)
    {
    }

    /// <summary>Probability below which no option is chosen.</summary>
    public double LeastProbability => leastProbability;

    /// <summary>Probability of each option to be right.</summary>
    /// <param name="options">Features of the options.</param>
    /// <param name="none">Features of the case that none is right.</param>
    public double[] Probabilities(IReadOnlyList<FeatureSet> options, FeatureSet none)
    {
        var scores = new double[options.Count];
        var noneScore = ScoreOf(none);
        var top = noneScore;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = ScoreOf(options[i]);
            top = Math.Max(top, scores[i]);
        }

        var sum = Math.Exp(noneScore - top);
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - top);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
    }

    /// <summary>Place of the most probable option, the first of equals; -1 where there is none.</summary>
    public static int Best(double[] probabilities)
    {
        var best = probabilities.Length == 0 ? -1 : 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[best]) best = i;
        }

        return best;
    }

    /// <summary>Probability that an option or one related to it is right.</summary>
    /// <param name="probabilities">Probability of each option.</param>
    /// <param name="place">Place of the option.</param>
    /// <param name="related">Places of the options that are related to it.</param>
    public static double Support(double[] probabilities, int place, IReadOnlyList<int> related)
    {
        var support = probabilities[place];
        foreach (var other in related) support += probabilities[other];
        return support;
    }

    private double ScoreOf(FeatureSet features)
    {
        var score = forest.ScoreOf(features);
        foreach (var (name, value) in features.Items)
        {
            if (weights.TryGetValue(name, out var weight)) score += weight * value;
        }

        return score;
    }
}
