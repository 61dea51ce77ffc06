namespace Extractor.Model;

/// <summary>The caption of a picture in the article; it stands beside the canonical text, not in it.</summary>
public sealed record Caption
{
    /// <summary>The caption, credit included where both are one text; Unicode NFC, white space folded.</summary>
    public required string Text { get; init; }

    /// <summary>Address of the picture; null where none stands beside it.</summary>
    public string? Image { get; init; }

    /// <summary>XPath of the caption's element.</summary>
    public required string Xpath { get; init; }

    /// <summary>Offset of the element's first byte in the decoded page encoded as UTF-8 without byte order mark.</summary>
    public required int HtmlStart { get; init; }

    /// <summary>Offset after the element's last byte in the decoded page encoded as UTF-8.</summary>
    public required int HtmlEnd { get; init; }
}
