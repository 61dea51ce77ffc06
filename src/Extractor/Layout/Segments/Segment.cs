using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>
/// A run of visible text at block level: what stands between two block boundaries of the page (the text of a leaf <c>div</c>, a
/// <c>td</c>, a <c>dt</c>, a line between two <c>br</c>s), or a line of plain text. Segments come in page order and do not overlap.
/// </summary>
internal sealed class Segment
{
    private TextMeasure? measure;

    /// <summary>Position in the page's sequence of segments, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Text with white space folded, trimmed, in Unicode NFC; never empty.</summary>
    public required string Text { get; init; }

    /// <summary>What the text looks like; measured when first asked for, by the one worker that reads the page.</summary>
    public TextMeasure Measure => measure ??= TextMeasure.Of(Text);

    /// <summary>Leads offsets of <see cref="Text"/> back to the decoded page; ascending, over <see cref="Text"/>.</summary>
    public required IReadOnlyList<SourceRun> Runs { get; init; }

    /// <summary>The block that the mark-up makes of it.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Heading level, list depth, or null.</summary>
    public int? Level { get; init; }

    /// <summary>The innermost block element that holds the text; null for plain text.</summary>
    public HtmlNode? Element { get; init; }

    /// <summary>UTF-16 range of the element in the decoded page; of the line for plain text.</summary>
    public required TextSpan ElementRange { get; init; }

    /// <summary>Links inside the text; spans over <see cref="Text"/>, addresses as printed.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>Whether the whole text is set apart by the mark-up as a label: <c>th</c>, <c>dt</c>, all bold, or a class that says label, key, term or title.</summary>
    public bool IsLabelLike { get; init; }

    /// <summary>Length of the leading part that is bold or otherwise set off, such as <c>Region:</c> in <c>&lt;b&gt;Region:&lt;/b&gt; Oslo</c>; 0 where none is.</summary>
    public int LeadLength { get; init; }

    /// <summary>Number of the table row that the cell stands in, unique on the page; null outside of data tables.</summary>
    public int? Row { get; init; }
}
