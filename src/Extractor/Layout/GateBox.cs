using System.Text;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>The lines of one gate while it is read.</summary>
internal sealed class GateBox
{
    private const int LongestName = 120;

    private readonly List<SegmentPart> lines = [];
    private SegmentPart? name;

    /// <summary>Number of lines.</summary>
    public int Count => lines.Count;

    /// <summary>Whom the gate lets through, as far as a line says.</summary>
    public SegmentPart? Audience { get; private set; }

    /// <summary>Whether a button ended the box.</summary>
    public bool HasAction { get; private set; }

    /// <summary>Adds a line, whatever it is.</summary>
    public void Add(SegmentPart line)
    {
        lines.Add(line);
        if (GateVocabulary.AudienceOf(line) is { } words)
        {
            var (audience, rest) = GateAudience.Split(words);
            Audience ??= audience;
            if (rest is { } heading) name ??= heading;
        }
        else if (GateVocabulary.IsAction(line) && (name is not null || lines.Count > 1) && !CanName(line)) HasAction = true;
        else if (CanName(line)) name ??= line;
        else if (GateVocabulary.IsAction(line)) HasAction = true;
    }

    /// <summary>The gate.</summary>
    /// <param name="section">Heading of the section that the box stands in; its name where it has no own.</param>
    public Gate ToGate(SegmentPart? section)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(StructureText.Span(line));
        }

        var words = text.ToString();
        var title = name ?? section ?? FirstLine();
        return new Gate(title?.Text, Audience?.Text ?? GateVocabulary.ReadersIn(words), words, XpathOf(lines));
    }

    private SegmentPart? FirstLine() => lines.Count > 0 && lines[0].End - lines[0].Start <= LongestName ? lines[0] : null;

    // A heading, or a short line that is neither a sentence nor a button.
    private static bool CanName(SegmentPart line)
    {
        var text = StructureText.Span(line);
        if (text.Length > LongestName || StructureText.EndsSentence(text)) return false;
        return line.Segment is { Kind: BlockKind.Heading, Element: not null } || !(GateVocabulary.IsAction(line) || GateVocabulary.IsWall(text));
    }

    private static string XpathOf(List<SegmentPart> lines)
    {
        HtmlNode? common = null;
        foreach (var line in lines)
        {
            if (line.Segment.Element is not { } element) return string.Empty;
            common = common is null ? element : GateElements.Common(common, element);
        }

        return common?.XPath ?? string.Empty;
    }
}
