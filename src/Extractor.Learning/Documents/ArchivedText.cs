namespace Extractor.Learning.Documents;

/// <summary>A text that labels refer to.</summary>
/// <param name="Url">Where it stood; null where unknown.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Text">The text.</param>
internal sealed record ArchivedText(string? Url, string Title, string Text);
