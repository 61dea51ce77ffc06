using Extractor.Model;
using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>What a mention of a place stands for, as far as the gold says.</summary>
/// <param name="Span">The mention.</param>
/// <param name="Page">Title of the Wikipedia page of the place, with spaces.</param>
/// <param name="Point">Where it lies; null where the gold does not say.</param>
internal sealed record GoldPlace(TextSpan Span, string Page, GeoPoint? Point);
