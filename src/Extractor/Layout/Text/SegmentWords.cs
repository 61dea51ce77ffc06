using System.Runtime.InteropServices;

namespace Extractor.Layout;

/// <summary>The words of a page's segments as numbers, read once; see <see cref="WordHashes"/>.</summary>
internal sealed class SegmentWords
{
    private readonly List<int> words = [];
    private readonly int[] ends;

    /// <summary>Reads the words of all segments.</summary>
    public SegmentWords(IReadOnlyList<Segment> segments)
    {
        ends = new int[segments.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            foreach (var word in new WordHashes(segments[i].Text)) words.Add(word);
            ends[i] = words.Count;
        }
    }

    /// <summary>The words of a segment.</summary>
    /// <param name="index">Index of the segment.</param>
    public ReadOnlySpan<int> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : ends[index - 1];
            return CollectionsMarshal.AsSpan(words)[start..ends[index]];
        }
    }
}
