namespace Extractor.Model;

/// <summary>A link inside the canonical text.</summary>
/// <param name="Span">The link's words.</param>
/// <param name="Url">Absolute address where it can be resolved, else as printed.</param>
public sealed record ArticleLink(TextSpan Span, string Url);
