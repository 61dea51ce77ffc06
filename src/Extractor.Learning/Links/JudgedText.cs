using Extractor.Model;

namespace Extractor.Learning.Links;

/// <summary>A text with what its organisations are.</summary>
/// <param name="Id">Name of the text.</param>
/// <param name="Page">The text as a page.</param>
/// <param name="Judgements">What is said of its organisations.</param>
public sealed record JudgedText(string Id, RawPage Page, IReadOnlyList<LinkJudgement> Judgements);
