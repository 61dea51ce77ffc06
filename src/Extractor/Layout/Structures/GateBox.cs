using System.Text;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>The lines of one gate while it is read.</summary>
internal sealed class GateBox
{
    private const int LongestName = 120;

    private readonly List<SegmentPart> lines = [];
    private HtmlNode? common;
    private SegmentPart? name;
    private SegmentPart? sentenceAudience;

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
        if (line.Segment.Element is { } element) common = common is null ? element : StructureElements.Common(common, element);
        if (GateVocabulary.AudienceOf(line) is { } words)
        {
            var (audience, rest) = GateAudience.Split(words);
            Audience ??= audience;
            if (rest is { } heading) name ??= heading;
            return;
        }

        sentenceAudience ??= GateVocabulary.AudienceWithin(line);
        if (GateVocabulary.IsAction(line) && (name is not null || lines.Count > 1) && !CanName(line)) HasAction = true;
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
        return new Gate(NameOf(section), (Audience ?? sentenceAudience)?.Text ?? GateVocabulary.ReadersIn(words), words, XpathOf());
    }

    // Its heading; without one the first line that can be a name, or, in a wall, whatever stands first.
    private string? NameOf(SegmentPart? section)
    {
        foreach (var line in lines)
        {
            if (!StructureText.IsMarkedHeading(line.Segment) || !IsShort(line)) continue;
            if (GateVocabulary.AudienceOf(line) is null) return line.Text;
        }

        var title = Audience is null && section is null ? lines[0] : name ?? section ?? lines[0];
        return IsShort(title) ? title.Text : null;
    }

    private static bool IsShort(SegmentPart line) => line.End - line.Start <= LongestName;

    // A heading, or a short line that is neither a sentence nor a button.
    private static bool CanName(SegmentPart line)
    {
        var text = StructureText.Span(line);
        if (text.Length > LongestName || StructureText.EndsSentence(text)) return false;
        if (StructureText.IsMarkedHeading(line.Segment)) return true;
        return !GateVocabulary.IsAction(line) && !GateVocabulary.IsWall(text);
    }

    /// <summary>Whether a line stands in the same box of the page; true where the page does not tell.</summary>
    public bool Holds(SegmentPart line) =>
        lines.Count < 2 || line.Segment.Element is not { } element || common is null || StructureElements.IsWithin(element, common);

    // The innermost element that holds all lines; where they stand in two boxes, that of the line which names the gate.
    private string XpathOf()
    {
        var element = common?.Name is "body" or "html" or "#document" ? (name ?? lines[0]).Segment.Element : common;
        return element?.XPath ?? string.Empty;
    }
}
