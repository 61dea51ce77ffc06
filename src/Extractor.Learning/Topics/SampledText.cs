namespace Extractor.Learning.Topics;

/// <summary>A labelled text with its terms.</summary>
/// <param name="Text">The text.</param>
/// <param name="Terms">Its terms.</param>
internal sealed record SampledText(LabelledText Text, TermCounts Terms)
{
    /// <summary>Reads texts in their order.</summary>
    public static List<SampledText> Of(IEnumerable<LabelledText> texts, CancellationToken cancellationToken)
    {
        var read = new List<SampledText>();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add(new(text, TermCounts.Of(text)));
        }

        return read;
    }
}
