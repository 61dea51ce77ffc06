namespace Extractor.Layout;

/// <summary>What an element does to the text inside of it.</summary>
internal enum ElementRole
{
    /// <summary>Part of the line.</summary>
    Inline,

    /// <summary>Starts and ends a block.</summary>
    Block,

    /// <summary>Holds nothing that is read: scripts, forms' controls, drawings.</summary>
    Skipped,

    /// <summary>Ends a line.</summary>
    LineBreak,

    /// <summary>Part of the line whose text is set apart, such as <c>b</c>.</summary>
    Strong,

    /// <summary>A link.</summary>
    Link,
}
