namespace Extractor.Layout;

/// <summary>Running sums over segments that have something in common: a container, a path.</summary>
internal sealed class TextGroup
{
    /// <summary>Words from which on a segment with few links counts as a paragraph.</summary>
    private const int ParagraphWords = 15;

    /// <summary>Share of links up to which it does.</summary>
    private const double ParagraphLinks = 0.3;

    /// <summary>Number of segments.</summary>
    public int Count { get; private set; }

    /// <summary>Number of paragraphs among them.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>Their words.</summary>
    public double Words { get; private set; }

    /// <summary>Words of them inside links.</summary>
    public double LinkWords { get; private set; }

    /// <summary>Share of the words inside links.</summary>
    public double LinkShare => Words == 0 ? 0 : LinkWords / Words;

    /// <summary>Adds a segment.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="linkShare">Share of it inside links.</param>
    public void Add(double words, double linkShare)
    {
        Count++;
        Words += words;
        LinkWords += words * linkShare;
        if (words >= ParagraphWords && linkShare <= ParagraphLinks) Paragraphs++;
    }
}
