namespace Extractor.Model;

/// <summary>A block of canonical text and the element of the page that it came from.</summary>
public sealed record Block
{
    /// <summary>What the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Heading level 1 to 6; nesting depth of a list item from 1; null for other kinds.</summary>
    public int? Level { get; init; }

    /// <summary>UTF-16 offset of the first unit over the canonical text.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset after the last unit.</summary>
    public required int End { get; init; }

    /// <summary>XPath of the element, such as <c>/html[1]/body[1]/p[3]</c>; empty for plain text.</summary>
    public required string Xpath { get; init; }

    /// <summary>Offset of the element's first byte in the decoded page encoded as UTF-8 without byte order mark.</summary>
    public required int HtmlStart { get; init; }

    /// <summary>Offset after the element's last byte in the decoded page encoded as UTF-8.</summary>
    public required int HtmlEnd { get; init; }

    /// <summary>The block's span over the canonical text.</summary>
    public TextSpan Span => new(Start, End);
}
