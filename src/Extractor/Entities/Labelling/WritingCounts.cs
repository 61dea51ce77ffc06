namespace Extractor.Entities.Labelling;

/// <summary>How often a word is written in each way within the running sentences of a document.</summary>
internal struct WritingCounts
{
    /// <summary>In lower case.</summary>
    public int Lower;

    /// <summary>With a capital, not at the start of a sentence.</summary>
    public int Capital;

    /// <summary>The last token so far that has the word with a capital, anywhere; -1 where none has.</summary>
    public int LastToken;
}
