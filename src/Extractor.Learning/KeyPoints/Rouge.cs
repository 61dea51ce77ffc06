using System.Runtime.InteropServices;

namespace Extractor.Learning.KeyPoints;

/// <summary>ROUGE (Lin 2004), on tokens without stemming and without a list of stop words.</summary>
internal static class Rouge
{
    /// <summary>ROUGE-N: runs of tokens in common, each as often as in the text that holds it less.</summary>
    /// <param name="summary">Tokens of the summary.</param>
    /// <param name="reference">Tokens of the reference.</param>
    /// <param name="length">Tokens of a run.</param>
    public static RougeScore Runs(IReadOnlyList<string> summary, IReadOnlyList<string> reference, int length)
    {
        var (ours, theirs) = (Count(summary, length), Count(reference, length));
        var shared = 0;
        foreach (var (run, count) in ours) shared += Math.Min(count, theirs.GetValueOrDefault(run));
        return Of(shared, summary.Count - length + 1, reference.Count - length + 1);
    }

    /// <summary>ROUGE-L: the longest common subsequence of the two texts as a whole.</summary>
    /// <param name="summary">Tokens of the summary.</param>
    /// <param name="reference">Tokens of the reference.</param>
    public static RougeScore Longest(IReadOnlyList<string> summary, IReadOnlyList<string> reference)
    {
        var lengths = new int[reference.Count + 1];
        foreach (var token in summary)
        {
            var diagonal = 0;
            for (var j = 1; j <= reference.Count; j++)
            {
                var above = lengths[j];
                lengths[j] = token == reference[j - 1] ? diagonal + 1 : Math.Max(above, lengths[j - 1]);
                diagonal = above;
            }
        }

        return Of(lengths[^1], summary.Count, reference.Count);
    }

    private static RougeScore Of(int shared, int summary, int reference) =>
        new(summary <= 0 ? 0 : (double)shared / summary, reference <= 0 ? 0 : (double)shared / reference);

    private static Dictionary<string, int> Count(IReadOnlyList<string> tokens, int length)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + length <= tokens.Count; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, string.Join(' ', tokens.Skip(i).Take(length)), out _)++;
        return counts;
    }
}
