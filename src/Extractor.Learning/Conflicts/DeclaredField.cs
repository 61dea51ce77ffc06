using Extractor.Learning.Documents;

namespace Extractor.Learning.Conflicts;

/// <summary>A field that pages declare, with what a page of given labels would rightly print.</summary>
/// <param name="Name">Its name under <c>declared</c>.</param>
/// <param name="Label">The label that pages print before it.</param>
/// <param name="ValueOf">The value that fits the labels; null where they tell none.</param>
/// <param name="IsWrong">Whether the value of the second labels is wrong on the page of the first.</param>
internal sealed record DeclaredField(string Name, string Label, Func<DocumentLabels, string?> ValueOf, Func<DocumentLabels, DocumentLabels, bool> IsWrong);
