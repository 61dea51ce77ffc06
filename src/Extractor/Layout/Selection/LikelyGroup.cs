namespace Extractor.Layout;

/// <summary>Words of a group of segments, and how many of them the first stage holds for content.</summary>
internal record struct LikelyGroup(double Words, double Likely)
{
    /// <summary>Share of likely words; 0.5 for no words.</summary>
    public readonly double Mean => Words == 0 ? 0.5 : Likely / Words;

    /// <summary>With one segment more.</summary>
    public readonly LikelyGroup With(double words, double probability) => new(Words + words, Likely + (words * probability));
}
