namespace Extractor.Layout;

/// <summary>The words of a text, without regard to case, to measure how much another text shares with it.</summary>
internal sealed class WordSet
{
    private readonly HashSet<int> words = [];

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text; null for none.</param>
    public WordSet(string? text)
    {
        if (text is null) return;
        foreach (var word in new WordHashes(text)) words.Add(word);
    }

    /// <summary>Whether there is any word.</summary>
    public bool IsEmpty => words.Count == 0;

    /// <summary>Share of the words of both that both have (Dice), 0 to 1.</summary>
    /// <param name="text">A short text.</param>
    public double Overlap(string text)
    {
        if (IsEmpty) return 0;
        int shared = 0, count = 0;
        foreach (var word in new WordHashes(text))
        {
            count++;
            if (words.Contains(word)) shared++;
        }

        return Dice(shared, count);
    }

    /// <summary>The same for a text whose words were read before.</summary>
    /// <param name="text">Numbers of its words; see <see cref="WordHashes"/>.</param>
    public double Overlap(ReadOnlySpan<int> text)
    {
        if (IsEmpty) return 0;
        var shared = 0;
        foreach (var word in text)
        {
            if (words.Contains(word)) shared++;
        }

        return Dice(shared, text.Length);
    }

    private double Dice(int shared, int count) => 2.0 * shared / (count + words.Count);
}
