using System.Net;
using Extractor.Decoding;
using Extractor.Decoding.Markup;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Collects the text of the block that is open, and makes segments of it when the block ends.</summary>
internal sealed class SegmentBuilder(HtmlPage page)
{
    private readonly List<Segment> segments = [];
    private readonly FoldedText text = new();
    private readonly List<ArticleLink> links = [];
    private readonly List<TextSpan> strong = [];
    private readonly List<int> breaks = [];
    private readonly Stack<(int Start, string Url)> openLinks = new();
    private int strongDepth;
    private int strongStart;
    private int lengthAtBreak = -1;
    private int inlineEnd = -1;

    /// <summary>The segments so far.</summary>
    public IReadOnlyList<Segment> Segments => segments;

    /// <summary>Whether the block that is open holds text.</summary>
    public bool HasText => text.Length > 0;

    /// <summary>Adds a text node.</summary>
    public void AddText(HtmlNode node, in BlockContext context)
    {
        text.Add(page.Markup.AsSpan(node.OuterStartIndex, NodeFields.OuterLength(node)), node.OuterStartIndex, context.KeepsSpace);
        if (!context.KeepsSpace && text.Length > 0 && !text.EndsInSpace) inlineEnd = -1;
    }

    /// <summary>Adds a <c>br</c>: the second in a row ends the segment.</summary>
    public void AddBreak(HtmlNode node, in BlockContext context)
    {
        if (text.Length == 0) return;
        if (context.KeepsSpace)
        {
            text.AddLineFeed(node.OuterStartIndex, NodeFields.OuterLength(node));
            return;
        }

        if (lengthAtBreak == text.Length)
        {
            Flush(context);
            return;
        }

        lengthAtBreak = text.Length;
        breaks.Add(text.Length);
        text.AddSpace(node.OuterStartIndex, node.OuterStartIndex + NodeFields.OuterLength(node));
    }

    /// <summary>
    /// Sees an inline element begin. Words of two elements that touch, as in <c>&lt;span&gt;Region&lt;/span&gt;&lt;span&gt;Oslo&lt;/span&gt;</c>,
    /// are apart on the screen where the first ends in a small letter and the second starts with a capital.
    /// </summary>
    public void EnterInline(HtmlNode node)
    {
        if (inlineEnd < 0 || text.EndsInSpace || node.FirstChild is not { NodeType: HtmlNodeType.Text } first || NodeFields.OuterLength(first) == 0) return;
        var next = page.Markup[first.OuterStartIndex];
        var touches = char.IsUpper(next) && (char.IsLower(text.Last) || text.Last is ':' or '%');
        if (touches) text.AddSpace(inlineEnd, first.OuterStartIndex);
    }

    /// <summary>Sees an inline element end.</summary>
    public void ExitInline(HtmlNode node)
    {
        if (text.Length > 0 && !text.EndsInSpace) inlineEnd = NodeRanges.ContentEndOf(node, page.Text);
    }

    /// <summary>Opens a link.</summary>
    public void EnterLink(HtmlNode node)
    {
        var url = node.GetAttributeValue("href", string.Empty);
        openLinks.Push((text.Length, url.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(url) : url));
    }

    /// <summary>Closes the innermost link.</summary>
    public void ExitLink()
    {
        var (start, url) = openLinks.Pop();
        AddLink(start, url);
    }

    /// <summary>Opens text that is set apart.</summary>
    public void EnterStrong()
    {
        if (strongDepth++ == 0) strongStart = text.Length;
    }

    /// <summary>Closes text that is set apart.</summary>
    public void ExitStrong()
    {
        if (--strongDepth == 0) AddStrong(strongStart);
    }

    /// <summary>Ends the segment at a block boundary.</summary>
    public void Flush(in BlockContext context)
    {
        if (text.Length > 0) Emit(context);
        text.Clear();
        links.Clear();
        strong.Clear();
        breaks.Clear();
        lengthAtBreak = -1;
        inlineEnd = -1;
        strongStart = 0;
    }

    private void Emit(in BlockContext context)
    {
        if (strongDepth > 0) AddStrong(strongStart);
        if (openLinks.Count > 0) CarryLinks();
        var raw = text.ToString();
        var composed = ComposedText.Of(raw, text.Runs);
        for (var i = 0; i < links.Count; i++) links[i] = links[i] with { Span = Mapped(composed, links[i].Span) };
        for (var i = 0; i < strong.Count; i++) strong[i] = Mapped(composed, strong[i]);
        var lines = Lines(composed);
        if (lines.Count > 0 && context.Kind == BlockKind.Heading) HeadingAnchor.Trim(composed.Text, lines, links);
        if (lines.Count == 0) return;
        var cut = new SegmentCut(composed, links, strong, context, page);
        if (LineSplitter.Splits(composed.Text, lines, strong, links))
        {
            foreach (var line in lines) segments.Add(cut.Make(segments.Count, line));
        }
        else
        {
            segments.Add(cut.Make(segments.Count, new TextSpan(lines[0].Start, lines[^1].End)));
        }
    }

    private List<TextSpan> Lines(ComposedText composed)
    {
        var lines = new List<TextSpan>(breaks.Count + 1);
        var start = 0;
        for (var i = 0; i <= breaks.Count; i++)
        {
            var end = i < breaks.Count ? composed.Map(breaks[i]) : composed.Text.Length;
            if (Trimmed(composed.Text, start, end) is { IsEmpty: false } line) lines.Add(line);
            start = end;
        }

        return lines;
    }

    // Links that are open across block boundaries mark a stretch of each segment.
    private void CarryLinks()
    {
        var open = openLinks.ToArray();
        openLinks.Clear();
        for (var i = open.Length - 1; i >= 0; i--)
        {
            AddLink(open[i].Start, open[i].Url);
            openLinks.Push((0, open[i].Url));
        }
    }

    private void AddLink(int start, string url)
    {
        if (url.Length > 0 && Trimmed(start) is { IsEmpty: false } span) links.Add(new ArticleLink(span, url));
    }

    private void AddStrong(int start)
    {
        if (Trimmed(start) is { IsEmpty: false } span) strong.Add(span);
    }

    private TextSpan Trimmed(int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return new TextSpan(start, text.Length);
    }

    private static TextSpan Trimmed(string value, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(value[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(value[start])) start++;
        return new TextSpan(start, end);
    }

    private static TextSpan Mapped(ComposedText composed, TextSpan span) => new(composed.Map(span.Start), composed.Map(span.End));
}
