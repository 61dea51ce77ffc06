namespace Extractor.Model;

/// <summary>One place where the text names an entity.</summary>
/// <param name="Start">UTF-16 offset of the first unit.</param>
/// <param name="End">UTF-16 offset after the last unit.</param>
/// <param name="Text">The words of the span.</param>
public sealed record EntityMention(int Start, int End, string Text);
