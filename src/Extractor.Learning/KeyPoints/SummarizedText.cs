using Extractor.Model;

namespace Extractor.Learning.KeyPoints;

/// <summary>A text with summaries that people wrote of it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Page">The text as a page.</param>
/// <param name="References">The summaries.</param>
internal sealed record SummarizedText(string Id, RawPage Page, IReadOnlyList<string> References);
