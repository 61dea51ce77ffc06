using Extractor.Model;

namespace Extractor.Metadata.Ranking;

/// <summary>A value where one source on the page gives it.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value, cleaned.</param>
/// <param name="Raw">The value as it stands on the page.</param>
/// <param name="Source">The source, such as <c>og:title</c>; two sightings of one source do not confirm each other.</param>
/// <param name="Origin">Machine-readable or printed.</param>
/// <param name="Marks">What speaks for or against it where it stands, such as <c>near</c>.</param>
internal sealed record Sighting<T>(T Value, string Raw, string Source, Origin Origin, params IReadOnlyList<string> Marks);
