namespace Extractor.Model;

/// <summary>What an index holds of an earlier record.</summary>
/// <param name="Id">Id of the record.</param>
/// <param name="Shingles">Hashes of its shingles, ascending, each once.</param>
/// <param name="Lede">Those of them that its text begins with, ascending, each once.</param>
public sealed record KeptSketch(string Id, ReadOnlyMemory<uint> Shingles, ReadOnlyMemory<uint> Lede);
