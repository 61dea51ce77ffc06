namespace Extractor.Entities.Recognition;

/// <summary>How a piece of text is written.</summary>
internal enum PieceShape : byte
{
    /// <summary>A sign that is neither letter nor digit.</summary>
    Sign,

    /// <summary>In lower case, or in a script without cases.</summary>
    Lower,

    /// <summary>With a first capital: <c>Paris</c>, <c>McDonald</c>.</summary>
    Capitalised,

    /// <summary>In capitals: <c>NATO</c>, <c>U.S.</c></summary>
    Capitals,

    /// <summary>One capital, with or without a full stop: <c>J.</c></summary>
    Initial,

    /// <summary>Mixed with a capital inside: <c>iPhone</c>.</summary>
    Mixed,

    /// <summary>Starts with a digit.</summary>
    Number,
}
