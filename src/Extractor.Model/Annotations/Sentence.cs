namespace Extractor.Model;

/// <summary>A sentence of the text; it never crosses a block.</summary>
/// <param name="Start">UTF-16 offset of the first unit.</param>
/// <param name="End">UTF-16 offset after the last unit, white space excluded.</param>
/// <param name="Block">Index of its block in <see cref="Article.Blocks"/>.</param>
/// <param name="FirstToken">Index of its first token in <see cref="TextLayer.Tokens"/>.</param>
/// <param name="TokenCount">Number of its tokens.</param>
public readonly record struct Sentence(int Start, int End, int Block, int FirstToken, int TokenCount)
{
    /// <summary>The sentence's span over the canonical text.</summary>
    public TextSpan Span => new(Start, End);
}
