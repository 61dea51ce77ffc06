namespace Extractor.Layout;

/// <summary>Something that the page states about itself.</summary>
/// <param name="Field">Normalised name as in the record: <c>region</c>, <c>serviceSurface</c>, <c>decisionTriggers.now</c>, …</param>
/// <param name="Parts">The words that state it, in page order; joined by <c>. </c> into the value where there are more than one.</param>
internal sealed record PlannedStatement(string Field, IReadOnlyList<SegmentPart> Parts);
