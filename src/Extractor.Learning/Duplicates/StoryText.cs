namespace Extractor.Learning.Duplicates;

/// <summary>A text of which it is known which others it nearly repeats: those of the same story.</summary>
/// <param name="Id">Name of the text.</param>
/// <param name="Story">Name of the text that it is, or was made from.</param>
/// <param name="Change">What was done to it, such as <c>truncated</c>; null where nothing is said.</param>
/// <param name="Text">The text.</param>
internal sealed record StoryText(string Id, string Story, string? Change, string Text);
