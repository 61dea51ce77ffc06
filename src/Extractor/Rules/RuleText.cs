namespace Extractor.Rules;

/// <summary>A rule file as it was read.</summary>
/// <param name="Name">Name of the file, for messages.</param>
/// <param name="Json">Its text.</param>
public sealed record RuleText(string Name, string Json);
