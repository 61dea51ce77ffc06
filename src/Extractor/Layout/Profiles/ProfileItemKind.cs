namespace Extractor.Layout;

/// <summary>What a line of a profile page is, or a part of one.</summary>
internal enum ProfileItemKind
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>A label without its value.</summary>
    Label,

    /// <summary>A label and its value.</summary>
    Pair,

    /// <summary>The heading of a known section.</summary>
    Section,

    /// <summary>A row of the grade scale: range, grade, meaning.</summary>
    ScaleRow,
}
