namespace Extractor.Model;

/// <summary>What a block of text is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading within the article.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>One row of a table or one pair of a fact panel; a tab between the cells.</summary>
    TableRow,

    /// <summary>Caption of an image, table or video.</summary>
    Caption,

    /// <summary>Preformatted text or program code.</summary>
    Code,
}
