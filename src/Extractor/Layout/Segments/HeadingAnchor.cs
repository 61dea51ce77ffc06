using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Finds the links that a heading bears for its own sake: to its own place on the page (<c>Why now #</c>, <c>¶ Why now</c>), to the
/// editor of a wiki (<c>History [edit]</c>).
/// </summary>
internal static class HeadingAnchor
{
    private const string Signs = "#¶§†∞🔗";

    /// <summary>Takes them off a heading's lines.</summary>
    /// <param name="text">The heading's text.</param>
    /// <param name="lines">Its lines without white space at their ends; a line of a link alone goes.</param>
    /// <param name="links">Its links, in order.</param>
    public static void Trim(string text, List<TextSpan> lines, IReadOnlyList<ArticleLink> links)
    {
        if (links.Count == 0) return;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = Trim(text, lines[i], links);
            if (line.IsEmpty) lines.RemoveAt(i);
            else lines[i] = line;
        }
    }

    private static TextSpan Trim(string text, TextSpan line, IReadOnlyList<ArticleLink> links)
    {
        foreach (var link in links)
        {
            if (!IsSign(text, link.Span)) continue;
            if (link.Span.Start <= line.Start && link.Span.End > line.Start) line = Within(text, Math.Min(line.End, link.Span.End), line.End);
            else if (link.Span.End >= line.End && link.Span.Start < line.End) line = Within(text, line.Start, Math.Max(line.Start, link.Span.Start));
        }

        return line.IsEmpty ? line : WithoutBrackets(text, line, links);
    }

    private static bool IsSign(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Signs.Contains(text[i], StringComparison.Ordinal) && !char.IsWhiteSpace(text[i])) return false;
        }

        return !span.IsEmpty;
    }

    // "[edit]", "[edit | edit source]" after words: brackets at the end that hold nothing but links and what parts them.
    private static TextSpan WithoutBrackets(string text, TextSpan line, IReadOnlyList<ArticleLink> links)
    {
        if (text[line.End - 1] != ']') return line;
        var open = text.LastIndexOf('[', line.End - 1, line.Length);
        if (open <= line.Start) return line;
        for (var i = open + 1; i < line.End - 1; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && !IsLinked(i, links)) return line;
        }

        return Within(text, line.Start, open);
    }

    private static bool IsLinked(int offset, IReadOnlyList<ArticleLink> links)
    {
        foreach (var link in links)
        {
            if (link.Span.Start <= offset && offset < link.Span.End) return true;
        }

        return false;
    }

    private static TextSpan Within(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return new TextSpan(start, end);
    }
}
