using Extractor.Model;

namespace Extractor.Learning.Grouping;

/// <summary>A text whose names are marked and grouped by what they name.</summary>
/// <param name="Id">Name of the document.</param>
/// <param name="Text">The text.</param>
/// <param name="Mentions">Its names in text order; they do not overlap.</param>
/// <param name="Entities">What each mention names: a number of the document's own.</param>
internal sealed record ClusterDocument(string Id, string Text, IReadOnlyList<Mention> Mentions, IReadOnlyList<int> Entities);
