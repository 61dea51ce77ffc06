namespace Extractor.Layout;

/// <summary>The runs of three words of a text, to measure how much of another text stands in it.</summary>
internal sealed class ShingleSet
{
    private const int Size = 3;

    private readonly HashSet<long> shingles = [];

    /// <summary>The runs of a text.</summary>
    /// <param name="text">The text; null for none.</param>
    public ShingleSet(string? text)
    {
        if (text is null) return;
        var window = new Window();
        foreach (var word in new WordHashes(text))
        {
            if (window.Add(word)) shingles.Add(window.Value);
        }
    }

    /// <summary>Whether there is any run.</summary>
    public bool IsEmpty => shingles.Count == 0;

    /// <summary>Share of the runs of a text that stand in this one; 0 for a text of fewer words than a run has.</summary>
    public double Share(string text)
    {
        if (IsEmpty) return 0;
        int found = 0, count = 0;
        var window = new Window();
        foreach (var word in new WordHashes(text))
        {
            if (!window.Add(word)) continue;
            count++;
            if (shingles.Contains(window.Value)) found++;
        }

        return count == 0 ? 0 : (double)found / count;
    }

    private struct Window
    {
        private long first;
        private long second;
        private long third;
        private int count;

        public readonly long Value => (first * 1_000_003L + second) * 1_000_003L + third;

        public bool Add(int word)
        {
            (first, second, third) = (second, third, word);
            return ++count >= Size;
        }
    }
}
