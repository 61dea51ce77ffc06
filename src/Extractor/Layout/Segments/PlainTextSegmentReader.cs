using System.Buffers;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Segments of a page without mark-up. The first line before a blank line is the title; lines that a hard wrap parted are one
/// paragraph; bullets, labels and short lines stand for themselves; a short line without final punctuation between blank lines is a
/// heading. Takes time in proportion to the text.
/// </summary>
internal sealed class PlainTextSegmentReader
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    private const string BeforeHeading = "“\"«„¿¡('‘";
    private const string AfterText = ",;:\"”»-–—";
    private const string RuleSigns = "=-_*~";
    private const int TitleLevel = 1;
    private const int HeadingLevel = 2;
    private const int LongestTitle = 300;
    private const int LongestHeading = 120;
    private const int MostHeadingWords = 16;

    // A rule of these under a line makes it a heading, as in Markdown and in most hand-made text files.
    private const int ShortestRule = 3;

    /// <summary>Reads the segments.</summary>
    /// <param name="text">The decoded page.</param>
    public IReadOnlyList<Segment> Read(string text)
    {
        var segments = new List<Segment>();
        var paragraph = new List<PlainTextLine>();
        var isFirst = true;
        var at = 0;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny(LineBreaks);
            end = end < 0 ? text.Length : at + end;
            var line = PlainTextLine.Read(text, at, end);
            at = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') at++;
            if (!line.IsBlank) paragraph.Add(line);
            else if (paragraph.Count > 0) Flush(ref isFirst, isLast: false);
        }

        if (paragraph.Count > 0) Flush(ref isFirst, isLast: true);
        return segments;

        void Flush(ref bool isFirst, bool isLast)
        {
            Add(text, paragraph, isFirst, isLast, segments);
            paragraph.Clear();
            isFirst = false;
        }
    }

    private static void Add(string text, List<PlainTextLine> lines, bool isFirst, bool isLast, List<Segment> segments)
    {
        var width = PlainTextWrap.WidthOf(lines);
        for (var i = 0; i < lines.Count;)
        {
            if (IsRule(text, lines[i]))
            {
                i++;
                continue;
            }

            var next = i + 1;
            while (next < lines.Count && PlainTextWrap.Continues(text, lines[i], lines[next - 1], lines[next], width)) next++;
            var isUnderlined = next < lines.Count && next == i + 1 && IsRule(text, lines[next]);
            var (kind, level) = KindOf(text, lines, i, next, isFirst, isLast, isUnderlined);
            if (PlainTextRuns.Segment(text, lines, i, next, segments.Count, kind, level) is { } segment) segments.Add(segment);
            i = isUnderlined ? next + 1 : next;
        }
    }

    private static (BlockKind Kind, int? Level) KindOf(
        string text, List<PlainTextLine> lines, int first, int next, bool isFirst, bool isLast, bool isUnderlined)
    {
        var line = lines[first];
        if (line.IsItem) return (BlockKind.ListItem, 1 + Math.Min(5, line.Indent / 8));
        if (line.HeadingLevel > 0) return (BlockKind.Heading, line.HeadingLevel);
        if (isUnderlined) return (BlockKind.Heading, text[lines[next].WordsStart] == '=' ? TitleLevel : HeadingLevel);

        var isAlone = next == first + 1 && lines.Count == 1;
        var words = text.AsSpan(line.WordsStart, line.End - line.WordsStart);
        if (isAlone && isFirst && !isLast && words.Length <= LongestTitle) return (BlockKind.Heading, TitleLevel);
        if (isAlone && !isFirst && !isLast && IsHeading(words)) return (BlockKind.Heading, HeadingLevel);
        return (BlockKind.Paragraph, null);
    }

    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestHeading || StructureText.WordCount(words) is 0 or > MostHeadingWords) return false;
        var first = words[0];
        if (char.IsLower(first) || (char.IsPunctuation(first) && !BeforeHeading.Contains(first, StringComparison.Ordinal))) return false;
        if (words[^1] == '?') return true;
        return !StructureText.EndsSentence(words) && !AfterText.Contains(words[^1], StringComparison.Ordinal);
    }

    private static bool IsRule(string text, PlainTextLine line)
    {
        if (line.IsItem || line.End - line.WordsStart < ShortestRule) return false;
        if (!RuleSigns.Contains(text[line.WordsStart], StringComparison.Ordinal)) return false;
        return text.AsSpan(line.WordsStart, line.End - line.WordsStart).IndexOfAnyExcept(text[line.WordsStart]) < 0;
    }
}
