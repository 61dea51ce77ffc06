namespace Extractor.Model;

/// <summary>A token of the text.</summary>
/// <param name="Start">UTF-16 offset of the first unit.</param>
/// <param name="End">UTF-16 offset after the last unit.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>The token's span over the canonical text.</summary>
    public TextSpan Span => new(Start, End);
}
