using System.Buffers;
using Extractor.Model;

namespace Extractor.Entities.Quotes;

/// <summary>
/// Pairs quotation marks within each block, in one pass: “ ”, „ “, « », » «, ‘ ’, 「 」, 『 』 and straight double marks.
/// A mark that its block never closes counts only where the next block opens with it again (a quotation of several paragraphs).
/// </summary>
internal static class QuoteScanner
{
    /// <summary>More than this between two marks is a mark that was never closed.</summary>
    private const int LongestQuote = 3000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»‘’「」『』");

    /// <summary>All quoted spans in text order; they do not overlap.</summary>
    public static List<QuotedSpan> Find(string text, IReadOnlyList<Block> blocks, CancellationToken cancellationToken)
    {
        var found = new List<QuotedSpan>();
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (blocks[i].Kind == BlockKind.Code) continue;
            var next = i + 1 < blocks.Count && blocks[i + 1].End > blocks[i + 1].Start ? text[blocks[i + 1].Start] : '\0';
            FindInBlock(text, blocks[i].Span, i, next, found);
        }

        return found;
    }

    private static void FindInBlock(string text, TextSpan block, int index, char nextOpening, List<QuotedSpan> found)
    {
        int open = -1, at = block.Start;
        while (at < block.End)
        {
            var step = text.AsSpan(at, block.End - at).IndexOfAny(Marks);
            if (step < 0) break;
            at += step;
            if (open >= 0 && at - open > LongestQuote) open = -1;
            if (open < 0 || Reopens(text, open, at))
            {
                if (Opens(text, block, at)) open = at;
            }
            else if (Closes(text, block, open, at))
            {
                Add(text, open, at, index, false, found);
                open = -1;
            }

            at++;
        }

        if (open >= 0 && text[open] == nextOpening && block.End - open <= LongestQuote && text[open] is '“' or '"' or '«' or '„')
            Add(text, open, block.End, index, true, found);
    }

    private static void Add(string text, int open, int close, int block, bool continues, List<QuotedSpan> found)
    {
        int start = open + 1, end = close;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) found.Add(new(new TextSpan(start, end), new TextSpan(open, continues ? close : close + 1), block, continues));
    }

    /// <summary>The same opening mark again: the first was never closed.</summary>
    private static bool Reopens(string text, int open, int at) => text[at] == text[open] && text[at] is '„' or '「' or '『' || (text[at] == '“' && text[open] == '“');

    private static bool Opens(string text, TextSpan block, int at)
    {
        var before = at > block.Start ? text[at - 1] : ' ';
        var after = at + 1 < block.End ? text[at + 1] : ' ';
        return text[at] switch
        {
            '“' or '„' or '「' or '『' => true,
            '«' => !char.IsLetterOrDigit(before),
            '»' or '"' or '”' => !char.IsLetterOrDigit(before) && before is not ('.' or ',' or '!' or '?') && !char.IsWhiteSpace(after),
            '‘' => !char.IsLetterOrDigit(before) && char.IsLetter(after),
            _ => false,
        };
    }

    private static bool Closes(string text, TextSpan block, int open, int at)
    {
        var before = text[at - 1];
        var after = at + 1 < block.End ? text[at + 1] : ' ';
        return (text[open], text[at]) switch
        {
            ('“', '”') or ('„', '“' or '”' or '"') or ('«', '»') or ('»', '«') or ('”', '”') or ('「', '」') or ('『', '』') => true,
            ('"', '"') => !char.IsWhiteSpace(before) || !char.IsLetterOrDigit(after),
            ('‘', '’') => !char.IsLetterOrDigit(after) && (before is '.' or ',' or '!' or '?' or '…' || after is ',' or '.' or ';' or ':' or ')' or '?'),
            _ => false,
        };
    }
}
