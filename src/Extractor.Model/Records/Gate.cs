namespace Extractor.Model;

/// <summary>A member-only box or paywall. Its teaser is never content.</summary>
/// <param name="Name">Name of what is behind the gate, as printed; null where it has none.</param>
/// <param name="Audience">Whom the gate lets through, as printed; null where it does not say.</param>
/// <param name="Text">The gate's own words.</param>
/// <param name="Xpath">XPath of the gate's element; empty for plain text.</param>
public sealed record Gate(string? Name, string? Audience, string Text, string Xpath);
