namespace Extractor.Model;

/// <summary>Splits a block of text into sentences.</summary>
public interface ISentenceSplitter
{
    /// <summary>Sentences in text order, white space around them excluded.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="block">The block to split.</param>
    /// <param name="language">BCP 47 tag; null where unknown.</param>
    IReadOnlyList<TextSpan> Split(string text, TextSpan block, string? language);
}
