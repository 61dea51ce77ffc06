using System.Buffers;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Tells whether the single line breaks of a block part lines that mean something each by itself, such as
/// <c>Region: Oslo&lt;br&gt;Impact: High</c>, or only lay out one paragraph, such as the lines of an address or a verse.
/// </summary>
internal static class LineSplitter
{
    /// <summary>Longest label before a colon.</summary>
    private const int LongestLabel = 40;

    /// <summary>Lines of this length on average, each a sentence to its end, are paragraphs.</summary>
    private const int ParagraphLength = 120;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•·▪■●◦‣►▶➤✓✔*–—-");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？»”\"।؟:");

    /// <summary>Whether to make a segment of each line.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="strong">Stretches set apart by the mark-up, in order.</param>
    /// <param name="links">Links, in order.</param>
    public static bool Splits(
        string text, IReadOnlyList<TextSpan> lines, IReadOnlyList<TextSpan> strong, IReadOnlyList<ArticleLink> links)
    {
        if (lines.Count < 2) return false;
        int items = 0, sentences = 0, strongAt = 0, linkAt = 0;
        foreach (var line in lines)
        {
            while (strongAt < strong.Count && strong[strongAt].End <= line.Start) strongAt++;
            while (linkAt < links.Count && links[linkAt].Span.End <= line.Start) linkAt++;
            var startsStrong = strongAt < strong.Count && strong[strongAt].Start <= line.Start;
            var isLink = linkAt < links.Count && links[linkAt].Span.Start <= line.Start && links[linkAt].Span.End >= line.End;
            var words = text.AsSpan(line.Start, line.Length);
            if (startsStrong || isLink || Bullets.Contains(words[0]) || HasLabel(words)) items++;
            if (SentenceEnds.Contains(words[^1])) sentences++;
        }

        return items == lines.Count || (sentences >= lines.Count - 1 && text.Length >= ParagraphLength * lines.Count);
    }

    private static bool HasLabel(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel + 1)].IndexOfAny(':', '：');
        return colon > 0 && (colon + 1 == line.Length || line[colon] == '：' || line[colon + 1] == ' ');
    }
}
