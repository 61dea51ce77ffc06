using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Puts the printed title into the metadata where they have none, or one that the page does not print.</summary>
internal static class PrintedTitle
{
    /// <summary>Share of words in common from which on two titles say the same.</summary>
    private const double SameTitle = 0.5;

    private const double Confidence = 0.95;

    /// <summary>The metadata with the better title.</summary>
    public static PageMetadata Complete(PageMetadata metadata, IReadOnlyList<Segment> segments, PageStructures structures)
    {
        if (structures.Title is { } title)
        {
            var agrees = metadata.Title is { } known && new WordSet(known.Value).Overlap(title.Text) >= SameTitle;
            return agrees ? metadata : With(metadata, title.Text);
        }

        if (metadata.Title is not null) return metadata;
        for (var i = 0; i < segments.Count; i++)
        {
            if (structures.Uses[i] == SegmentUse.Title) return With(metadata, segments[i].Text);
        }

        return metadata;
    }

    private static PageMetadata With(PageMetadata metadata, string title) =>
        metadata with { Title = new Evidenced<string> { Value = title, Origin = Origin.Declared, Confidence = Confidence } };
}
