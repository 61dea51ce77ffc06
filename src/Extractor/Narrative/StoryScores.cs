namespace Extractor.Narrative;

/// <summary>Probabilities that the sentences of a story play a role.</summary>
/// <param name="Sentences">Indices of the sentences, in ascending order.</param>
/// <param name="Probabilities">By <see cref="StoryRole"/>, in the order of the sentences.</param>
internal sealed record StoryScores(IReadOnlyList<int> Sentences, IReadOnlyList<double[]> Probabilities)
{
    /// <summary>The probabilities of some of the sentences.</summary>
    /// <param name="role">The role.</param>
    /// <param name="chosen">Indices of sentences of the story, in ascending order.</param>
    public double[] Of(StoryRole role, IReadOnlyList<int> chosen)
    {
        var some = new double[chosen.Count];
        var at = 0;
        for (var i = 0; i < some.Length; i++)
        {
            while (Sentences[at] < chosen[i]) at++;
            some[i] = Probabilities[(int)role][at];
        }

        return some;
    }
}
