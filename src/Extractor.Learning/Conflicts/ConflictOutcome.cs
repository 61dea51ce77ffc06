namespace Extractor.Learning.Conflicts;

/// <summary>What was told of one declared value.</summary>
/// <param name="Page">Name of the page.</param>
/// <param name="Field">The field.</param>
/// <param name="Declared">The value that the page was made to declare.</param>
/// <param name="IsRight">Whether it is the page's own label.</param>
/// <param name="IsTold">Whether the record tells of a conflict.</param>
/// <param name="Reason">The conflict's reason; null where none is told.</param>
public sealed record ConflictOutcome(string Page, string Field, string Declared, bool IsRight, bool IsTold, string? Reason);
