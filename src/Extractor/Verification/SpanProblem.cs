namespace Extractor.Verification;

/// <summary>A span that does not lead back to the words that it claims.</summary>
/// <param name="Field">Where the span stands in the record, such as <c>entities[2].mentions[0]</c>.</param>
/// <param name="Message">What is wrong.</param>
public sealed record SpanProblem(string Field, string Message);
