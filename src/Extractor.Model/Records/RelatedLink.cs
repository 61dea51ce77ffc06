namespace Extractor.Model;

/// <summary>A link to another article, printed as such; never content.</summary>
/// <param name="Title">The link's text.</param>
/// <param name="Url">Absolute address where it can be resolved, else as printed; null where there is none.</param>
public sealed record RelatedLink(string Title, string? Url);
