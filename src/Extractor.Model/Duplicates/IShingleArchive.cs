namespace Extractor.Model;

/// <summary>Keeps lists of numbers that are seldom read again, and need not be in memory.</summary>
public interface IShingleArchive
{
    /// <summary>Keeps a list; returns the place to read it from.</summary>
    /// <param name="values">The list.</param>
    /// <exception cref="IOException">It could not be kept, such as on a full disk.</exception>
    long Append(ReadOnlySpan<uint> values);

    /// <summary>Reads a list again.</summary>
    /// <param name="place">What <see cref="Append"/> returned for it.</param>
    /// <exception cref="IOException">It could not be read.</exception>
    uint[] Read(long place);
}
