namespace Extractor.Model;

/// <summary>Why a page gave no record. A value, not an exception: one bad page never stops a run.</summary>
/// <param name="Code">Stable, dotted and lower case, such as <c>decoding.empty</c>; see <see cref="FailureCodes"/>.</param>
/// <param name="Stage">The stage that gave up, such as <c>Decoding</c>.</param>
/// <param name="Path">Path of the page, as in <see cref="RawPage.Path"/>.</param>
/// <param name="Message">What went wrong, where, and what to do about it.</param>
public sealed record Failure(string Code, string Stage, string Path, string Message);
