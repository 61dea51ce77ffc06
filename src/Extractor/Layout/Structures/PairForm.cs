namespace Extractor.Layout;

/// <summary>How a page prints a label and its value.</summary>
internal enum PairForm
{
    /// <summary>Term and description of a definition list.</summary>
    Definition,

    /// <summary>Row of a table of two columns.</summary>
    Row,

    /// <summary>A set-off line, and the value under or beside it.</summary>
    Stacked,

    /// <summary>One line whose label the mark-up sets off: <c>&lt;b&gt;Sector:&lt;/b&gt; Energy</c>.</summary>
    Lead,

    /// <summary>One item of a list, parted by a colon.</summary>
    Item,

    /// <summary>One line of text, parted by a colon.</summary>
    Line,
}
