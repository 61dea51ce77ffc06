namespace Extractor.Model;

/// <summary>
/// Leads every range of canonical text back to the range of the decoded page that it was made from.
/// Text that the pipeline inserted itself (the line feed between blocks, the tab between cells) has no source.
/// </summary>
public sealed class SourceMap
{
    private readonly SourceRun[] runs;

    /// <summary>Builds the map.</summary>
    /// <param name="runs">Runs in ascending, non-overlapping order of <see cref="SourceRun.Start"/>.</param>
    /// <exception cref="ArgumentException">The runs overlap or are out of order.</exception>
    public SourceMap(IEnumerable<SourceRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        this.runs = [.. runs];
        for (var i = 1; i < this.runs.Length; i++)
        {
            if (this.runs[i].Start < this.runs[i - 1].End)
                throw new ArgumentException($"Run {i} starts at {this.runs[i].Start}, before run {i - 1} ends.", nameof(runs));
        }
    }

    /// <summary>A map of no text.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The runs, in ascending order of canonical offset.</summary>
    public IReadOnlyList<SourceRun> Runs => runs;

    /// <summary>The smallest range of the decoded page that covers <paramref name="span"/>; null if nothing in it came from the page.</summary>
    /// <param name="span">A span over the canonical text.</param>
    public TextSpan? ToSource(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        int start = int.MaxValue, end = -1;
        for (var i = first; i < runs.Length && runs[i].Start < span.End; i++)
        {
            var run = runs[i];
            start = Math.Min(start, run.IsExact ? run.SourceStart + Math.Max(0, span.Start - run.Start) : run.SourceStart);
            end = Math.Max(end, run.IsExact ? run.SourceEnd - Math.Max(0, run.End - span.End) : run.SourceEnd);
        }

        return end < 0 ? null : new TextSpan(start, end);
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
