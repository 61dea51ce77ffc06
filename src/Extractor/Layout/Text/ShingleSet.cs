namespace Extractor.Layout;

/// <summary>The runs of three words of a text, to measure how much of another text stands in it.</summary>
internal sealed class ShingleSet
{
    private readonly HashSet<long> shingles = [];

    /// <summary>The runs of a text.</summary>
    /// <param name="text">The text; null for none.</param>
    public ShingleSet(string? text)
    {
        if (text is null) return;
        foreach (var shingle in new Shingles(text)) shingles.Add(shingle);
    }

    /// <summary>Whether there is any run.</summary>
    public bool IsEmpty => shingles.Count == 0;

    /// <summary>Share of the runs of a text that stand in this one; 0 for a text of fewer words than a run has.</summary>
    public double Share(string text)
    {
        if (IsEmpty) return 0;
        int found = 0, count = 0;
        foreach (var shingle in new Shingles(text))
        {
            count++;
            if (shingles.Contains(shingle)) found++;
        }

        return count == 0 ? 0 : (double)found / count;
    }
}
