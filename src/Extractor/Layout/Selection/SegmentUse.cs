namespace Extractor.Layout;

/// <summary>What becomes of a segment.</summary>
internal enum SegmentUse
{
    /// <summary>Menu, footer, advertisement, cookie notice, share bar: dropped.</summary>
    Boilerplate,

    /// <summary>Main content.</summary>
    Content,

    /// <summary>The printed title: dropped from the text, known from the metadata.</summary>
    Title,

    /// <summary>Byline, date line and the like of the printed head: dropped.</summary>
    Head,

    /// <summary>Caption of an image in or above the content.</summary>
    Caption,

    /// <summary>A gate's own words: dropped, kept as a gate.</summary>
    Gate,

    /// <summary>A link to another article: dropped, kept as a related link.</summary>
    Related,
}
