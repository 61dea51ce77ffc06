using Extractor.Learning.Documents;

namespace Extractor.Learning.Confidence;

/// <summary>A field's claims before and after calibration, the latter by curves that saw nothing of the page's site.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Curve">Sort of the curve that is fitted to all pages.</param>
/// <param name="Before">The claims of each page that has some, as the field's model scores them.</param>
/// <param name="After">The same, calibrated.</param>
internal sealed record FieldReliability(string Field, string Curve, IReadOnlyList<IReadOnlyList<Judged>> Before, IReadOnlyList<IReadOnlyList<Judged>> After);
