using Extractor.Model;

namespace Extractor.Metadata;

/// <summary>A value that a source on the page gives for a field.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value, cleaned.</param>
/// <param name="Raw">The value as it stands on the page.</param>
/// <param name="Source">The source, such as <c>og:title</c>; two candidates of one source do not confirm each other.</param>
/// <param name="Trust">How often the source is right, 0 to 1; see the readers' tables.</param>
/// <param name="Origin">Machine-readable or printed.</param>
internal sealed record Candidate<T>(T Value, string Raw, string Source, double Trust, Origin Origin);
