namespace Extractor.Learning.KeyPoints;

/// <summary>
/// TextRank (Mihalcea and Tarau 2004): sentences recommend those that share words with them, as pages do by links. Here to be compared with only.
/// </summary>
internal static class TextRank
{
    private const double Damping = 0.85;
    private const int Rounds = 50;

    /// <summary>Words shorter than this are not compared; the original compares nouns and adjectives.</summary>
    private const int ShortestWord = 4;

    /// <summary>The places of the best sentences, in text order.</summary>
    /// <param name="sentences">Tokens of each sentence.</param>
    /// <param name="count">Sentences to choose.</param>
    public static IReadOnlyList<int> Best(IReadOnlyList<IReadOnlyList<string>> sentences, int count)
    {
        var scores = Score(sentences);
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).Take(count).Order()];
    }

    private static double[] Score(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var words = sentences.Select(tokens => tokens.Where(token => token.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal)).ToArray();
        var likeness = words.Select((ours, i) => words.Select((theirs, j) => i == j ? 0 : Likeness(ours, theirs)).ToArray()).ToArray();
        var sums = Array.ConvertAll(likeness, row => row.Sum());
        var scores = new double[words.Length];
        Array.Fill(scores, 1);
        for (var round = 0; round < Rounds; round++)
        {
            var next = new double[scores.Length];
            for (var i = 0; i < next.Length; i++)
            {
                next[i] = 1 - Damping;
                for (var j = 0; j < next.Length; j++)
                {
                    if (likeness[j][i] > 0) next[i] += Damping * likeness[j][i] / sums[j] * scores[j];
                }
            }

            scores = next;
        }

        return scores;
    }

    private static double Likeness(HashSet<string> ours, HashSet<string> theirs) =>
        ours.Count < 2 || theirs.Count < 2 ? 0 : ours.Count(theirs.Contains) / (Math.Log(ours.Count) + Math.Log(theirs.Count));
}
