namespace Extractor.Learning.Grouping;

/// <summary>
/// Scores groups of mentions against gold groups. Groups of one count in B-cubed and CEAF-e, and give no link to MUC. A mention is known by a number;
/// one that only one side has is a miss of the other.
/// </summary>
internal static class CoreferenceScorer
{
    /// <summary>What a document adds.</summary>
    /// <param name="gold">The gold groups; no mention stands in two.</param>
    /// <param name="answer">The groups to score.</param>
    public static CoreferenceCounts Score(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> answer)
    {
        var (goldOf, answerOf) = (GroupOf(gold), GroupOf(answer));
        var (found, links) = Muc(gold, answerOf);
        var (right, given) = Muc(answer, goldOf);
        var shared = Shared(gold, answer.Count, answerOf);
        var similarity = Similarity(gold, answer, shared);
        return new(
            new(found, links, right, given),
            new(BCubed(gold, answerOf), gold.Sum(group => group.Count), BCubed(answer, goldOf), answer.Sum(group => group.Count)),
            new(similarity, gold.Count, similarity, answer.Count));
    }

    /// <summary>For each group its size less the parts that the other side cuts it into, and its size less one.</summary>
    private static (double Found, double Links) Muc(IReadOnlyList<IReadOnlyList<int>> groups, Dictionary<int, int> others)
    {
        double found = 0, links = 0;
        foreach (var group in groups)
        {
            var parts = new HashSet<int>();
            var alone = 0;
            foreach (var mention in group)
            {
                if (others.TryGetValue(mention, out var other)) parts.Add(other);
                else alone++;
            }

            found += group.Count - parts.Count - alone;
            links += group.Count - 1;
        }

        return (found, links);
    }

    /// <summary>For each mention the share of its group that the other side groups with it.</summary>
    private static double BCubed(IReadOnlyList<IReadOnlyList<int>> groups, Dictionary<int, int> others)
    {
        double sum = 0;
        foreach (var group in groups)
        {
            foreach (var shared in group.Where(others.ContainsKey).GroupBy(mention => others[mention]).Select(part => part.Count()))
                sum += (double)shared * shared / group.Count;
        }

        return sum;
    }

    private static double[,] Shared(IReadOnlyList<IReadOnlyList<int>> gold, int answers, Dictionary<int, int> answerOf)
    {
        var shared = new double[gold.Count, answers];
        for (var i = 0; i < gold.Count; i++)
        {
            foreach (var mention in gold[i])
            {
                if (answerOf.TryGetValue(mention, out var j)) shared[i, j]++;
            }
        }

        return shared;
    }

    /// <summary>The sum of phi-4 (Luo 2005), twice the shared mentions over all of both, under the best alignment.</summary>
    private static double Similarity(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> answer, double[,] shared)
    {
        var similarity = new double[gold.Count, answer.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < answer.Count; j++) similarity[i, j] = 2 * shared[i, j] / (gold[i].Count + answer[j].Count);
        }

        return Alignment.Best(similarity);
    }

    private static Dictionary<int, int> GroupOf(IReadOnlyList<IReadOnlyList<int>> groups)
    {
        var of = new Dictionary<int, int>();
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var mention in groups[i]) of[mention] = i;
        }

        return of;
    }
}
