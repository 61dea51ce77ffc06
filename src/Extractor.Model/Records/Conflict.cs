namespace Extractor.Model;

/// <summary>A disagreement between what the page declares and what its text says.</summary>
/// <param name="Field">Name of the field, such as <c>entity</c>.</param>
/// <param name="Declared">What the page declares.</param>
/// <param name="Derived">What the pipeline concluded.</param>
/// <param name="Reason">Why the two disagree.</param>
public sealed record Conflict(string Field, string Declared, string Derived, string Reason);
