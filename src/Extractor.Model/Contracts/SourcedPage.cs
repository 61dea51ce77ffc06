namespace Extractor.Model;

/// <summary>One item of a source: a page, or why it could not be read.</summary>
/// <param name="Page">The page; null where it could not be read.</param>
/// <param name="Failure">Why it could not be read; null where there is a page.</param>
public sealed record SourcedPage(RawPage? Page, Failure? Failure);
