namespace Extractor.Learning.Documents;

/// <summary>A page with what a person says of it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Url">Where it stood; null where unknown.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Sentences">The sentences of its body, which the labels number from 0.</param>
/// <param name="Labels">The labels.</param>
public sealed record LabelledDocument(string Id, string? Url, string Title, IReadOnlyList<string> Sentences, DocumentLabels Labels);
