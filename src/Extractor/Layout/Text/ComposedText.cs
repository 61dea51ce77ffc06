using System.Text;
using Extractor.Language;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Text in Unicode NFC with its map back to the page, made from text that may not be.</summary>
internal sealed class ComposedText
{
    private readonly int[]? offsets;

    private ComposedText(string text, IReadOnlyList<SourceRun> runs, int[]? offsets)
    {
        Text = text;
        Runs = runs;
        this.offsets = offsets;
    }

    /// <summary>The text in NFC.</summary>
    public string Text { get; }

    /// <summary>The map back to the page; the one that was given, where nothing had to be composed.</summary>
    public IReadOnlyList<SourceRun> Runs { get; }

    /// <summary>Where an offset over the original text stands now.</summary>
    public int Map(int offset) => offsets is null ? offset : offsets[offset];

    /// <summary>Normalises a text.</summary>
    public static ComposedText Of(string text, IReadOnlyList<SourceRun> runs)
    {
        if (!CanonicalComposition.MayChange(text)) return new ComposedText(text, runs, null);

        var composed = new StringBuilder(text.Length);
        var map = new List<SourceRun>(runs.Count);
        var offsets = new int[text.Length + 1];
        var run = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = CanonicalComposition.ClusterEnd(text, start);
            while (runs[run].End <= start) run++;
            var cluster = text[start..end];
            var normal = cluster.Length == 1 && !CanonicalComposition.MayChange(cluster[0]) ? cluster : CanonicalComposition.Compose(cluster);
            Array.Fill(offsets, composed.Length, start, end - start);
            AddRuns(map, runs, run, start, end, composed.Length, normal.Length, cluster == normal);
            composed.Append(normal);
            start = end;
        }

        offsets[text.Length] = composed.Length;
        return new ComposedText(composed.ToString(), map, offsets);
    }

    private static void AddRuns(
        List<SourceRun> map, IReadOnlyList<SourceRun> runs, int first, int start, int end, int target, int length, bool unchanged)
    {
        var from = runs[first];
        var to = from;
        for (var i = first; i < runs.Count && runs[i].Start < end; i++) to = runs[i];
        var sourceStart = from.IsExact ? from.SourceStart + (start - from.Start) : from.SourceStart;
        var sourceEnd = to.IsExact ? to.SourceEnd - (to.End - end) : to.SourceEnd;
        var sourceLength = sourceEnd - sourceStart;
        if (unchanged && length == sourceLength && map.Count > 0 && map[^1] is { IsExact: true } last && last.SourceEnd == sourceStart)
            map[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        else
            map.Add(new SourceRun(target, length, sourceStart, sourceLength));
    }
}
