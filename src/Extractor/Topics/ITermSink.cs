namespace Extractor.Topics;

/// <summary>Receives the terms of a text.</summary>
internal interface ITermSink
{
    /// <summary>Takes one occurrence.</summary>
    /// <param name="term">A stem, or two stems parted by a space.</param>
    /// <param name="weight">What the occurrence counts.</param>
    /// <param name="sentence">Index of the sentence; -1 for the title.</param>
    void Add(ReadOnlySpan<char> term, float weight, int sentence);
}
