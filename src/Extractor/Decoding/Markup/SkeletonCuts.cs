namespace Extractor.Decoding.Markup;

/// <summary>
/// Stretches of a page that a parser reads sign by sign and finds nothing in: running text, quoted values of attributes, scripts, styles. Of each
/// the first sign stays, so that there is still a text or a value where one was. A page with tags that parsers read in different ways is not cut at all.
/// </summary>
internal sealed class SkeletonCuts
{
    /// <summary>Shorter stretches cost more to cut than to read; 4 to 16 take the same time on news pages.</summary>
    private const int Shortest = 8;

    private readonly List<(int Start, int End)> cuts = [];
    private int removed;

    /// <summary>Whether the page must be parsed as a whole.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Says that the page must be parsed as a whole.</summary>
    public void Abandon() => IsAbandoned = true;

    /// <summary>Adds a stretch; stretches come in page order.</summary>
    /// <param name="start">UTF-16 offset of its first sign.</param>
    /// <param name="end">UTF-16 offset after its last sign.</param>
    public void Add(int start, int end)
    {
        if (end - start < Shortest || IsAbandoned) return;
        cuts.Add((start + 1, end));
        removed += end - start - 1;
    }

    /// <summary>The mark-up without the stretches.</summary>
    public string Apply(string markup) => string.Create(markup.Length - removed, (markup, cuts), static (skeleton, state) =>
    {
        var (markup, cuts) = state;
        int from = 0, to = 0;
        foreach (var (start, end) in cuts)
        {
            markup.AsSpan(from, start - from).CopyTo(skeleton[to..]);
            to += start - from;
            from = end;
        }

        markup.AsSpan(from).CopyTo(skeleton[to..]);
    });

    /// <summary>Writes by offset of the skeleton (its end included) how many signs were cut before it.</summary>
    /// <param name="shifts">As long as the skeleton and one more.</param>
    public void WriteShifts(Span<int> shifts)
    {
        int from = 0, to = 0;
        foreach (var (start, end) in cuts)
        {
            shifts.Slice(to, start - from).Fill(from - to);
            to += start - from;
            from = end;
        }

        shifts[to..].Fill(from - to);
    }
}
