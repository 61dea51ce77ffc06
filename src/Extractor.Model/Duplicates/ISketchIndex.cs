namespace Extractor.Model;

/// <summary>Sketches of earlier records, found by the bands that they share. For one caller at a time.</summary>
public interface ISketchIndex
{
    /// <summary>Numbers of the records that share a band with a sketch, each once; those that share most bands first, then the earliest.</summary>
    /// <param name="sketch">The sketch.</param>
    /// <param name="limit">Most numbers to give.</param>
    /// <exception cref="IOException">The index cannot be read.</exception>
    IReadOnlyList<long> Candidates(ArticleSketch sketch, int limit);

    /// <summary>What is held of a record; numbers grow with the order in which records were added.</summary>
    /// <param name="number">Number of the record.</param>
    /// <exception cref="IOException">The index cannot be read.</exception>
    KeptSketch Read(long number);

    /// <summary>Adds a record.</summary>
    /// <param name="id">Id of the record, 64 hexadecimal digits.</param>
    /// <param name="sketch">Its sketch.</param>
    /// <exception cref="IOException">The index cannot be written.</exception>
    void Add(string id, ArticleSketch sketch);
}
