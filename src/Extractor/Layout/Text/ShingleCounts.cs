using System.Runtime.InteropServices;

namespace Extractor.Layout;

/// <summary>How often each run of three words stands in the texts added so far.</summary>
internal sealed class ShingleCounts
{
    private readonly Dictionary<long, int> counts = [];

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        foreach (var shingle in new Shingles(text)) CollectionsMarshal.GetValueRefOrAddDefault(counts, shingle, out _)++;
    }

    /// <summary>Share of the runs of a text, which was itself added, that stand somewhere else too.</summary>
    public double ShareElsewhere(string text)
    {
        int repeated = 0, count = 0;
        foreach (var shingle in new Shingles(text))
        {
            count++;
            if (counts.GetValueOrDefault(shingle) > 1) repeated++;
        }

        return count == 0 ? 0 : (double)repeated / count;
    }
}
