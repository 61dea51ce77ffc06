using Extractor.Model;

namespace Extractor.Metadata.Dates;

/// <summary>A date where it stands in a text.</summary>
/// <param name="Span">Its words, time and zone included.</param>
/// <param name="Date">What they mean.</param>
/// <param name="IsAmbiguous">Whether its figures may also be read the other way around, month for day.</param>
internal readonly record struct DateMatch(TextSpan Span, ParsedDate Date, bool IsAmbiguous);
