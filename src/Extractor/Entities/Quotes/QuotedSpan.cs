using Extractor.Model;

namespace Extractor.Entities.Quotes;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">The words, without the marks.</param>
/// <param name="Outer">The same with the marks.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="Continues">Whether it goes on in the next paragraph, which opens with the mark again.</param>
internal readonly record struct QuotedSpan(TextSpan Span, TextSpan Outer, int Block, bool Continues);
