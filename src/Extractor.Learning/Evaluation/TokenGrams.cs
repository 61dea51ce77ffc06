using System.Runtime.InteropServices;

namespace Extractor.Learning.Evaluation;

/// <summary>
/// A text as a multiset of runs of four tokens, the measure of body extraction of the Scrapinghub article benchmark (2020); a text of fewer tokens
/// is one run.
/// </summary>
internal sealed class TokenGrams
{
    private const int Length = 4;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Counts the runs of a text.</summary>
    public TokenGrams(IReadOnlyList<string> tokens)
    {
        Tokens = tokens;
        foreach (var gram in Grams()) CollectionsMarshal.GetValueRefOrAddDefault(counts, gram, out _)++;
    }

    /// <summary>The tokens of the text.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>Number of runs.</summary>
    public int Count => Tokens.Count == 0 ? 0 : Math.Max(1, Tokens.Count - Length + 1);

    /// <summary>Runs that both hold, each as often as in the one that holds it less.</summary>
    public int Shared(TokenGrams other)
    {
        var shared = 0;
        foreach (var (gram, count) in counts) shared += Math.Min(count, other.counts.GetValueOrDefault(gram));
        return shared;
    }

    /// <summary>Stretches of tokens that no run shared with <paramref name="other"/> covers, in order.</summary>
    public IEnumerable<string> Missing(TokenGrams other)
    {
        var left = new Dictionary<string, int>(other.counts, StringComparer.Ordinal);
        var covered = new bool[Tokens.Count];
        var start = 0;
        foreach (var gram in Grams())
        {
            if (left.GetValueOrDefault(gram) > 0)
            {
                left[gram]--;
                for (var i = start; i < Math.Min(Tokens.Count, start + Length); i++) covered[i] = true;
            }

            start++;
        }

        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i]) continue;
            var from = i;
            while (i < covered.Length && !covered[i]) i++;
            yield return string.Join(' ', Tokens.Skip(from).Take(i - from));
        }
    }

    private IEnumerable<string> Grams()
    {
        for (var i = 0; i < Count; i++) yield return string.Join(' ', Tokens.Skip(i).Take(Length));
    }
}
