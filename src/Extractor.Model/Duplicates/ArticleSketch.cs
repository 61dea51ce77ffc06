namespace Extractor.Model;

/// <summary>What is kept of a text to find near-duplicates of it.</summary>
/// <param name="Shingles">Hashes of its shingles (runs of neighbouring words), ascending, each once.</param>
/// <param name="Lede">Those of them that the text begins with, ascending, each once.</param>
/// <param name="Bands">Keys of its MinHash signature, one for each band: texts that share one may be near-duplicates.</param>
public sealed record ArticleSketch(ReadOnlyMemory<uint> Shingles, ReadOnlyMemory<uint> Lede, ReadOnlyMemory<uint> Bands);
