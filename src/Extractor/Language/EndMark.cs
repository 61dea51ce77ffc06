namespace Extractor.Language;

/// <summary>An end mark with all that belongs to it: <c>?!</c>, <c>...</c>, closing quotes and brackets, a note reference <c>[1]</c>.</summary>
/// <param name="End">Offset after the mark.</param>
/// <param name="Next">Offset of the next visible character; the range's end where there is none.</param>
/// <param name="IsRun">Whether it holds several stops, so that no abbreviation explains it.</param>
/// <param name="IsClosed">Whether closing quotes or brackets follow the stop.</param>
/// <param name="ClosesQuote">Whether the last closer is a quotation mark.</param>
internal readonly record struct EndMark(int End, int Next, bool IsRun, bool IsClosed, bool ClosesQuote)
{
    /// <summary>Reads the mark that starts at <paramref name="stop"/>.</summary>
    public static EndMark Read(string text, int stop, int end)
    {
        var at = stop + 1;
        if (SentenceMarks.IsHardBreak(text[stop])) return new(at, at, false, false, false);
        while (at < end && SentenceMarks.IsStop(text[at]) && !SentenceMarks.IsHardBreak(text[at])) at++;
        var run = at - stop > 1;
        var closers = at;
        while (at < end && SentenceMarks.IsCloser(text[at])) at++;
        at = SkipNote(text, SkipGuillemet(text, at, end), end);
        var next = at;
        while (next < end && char.IsWhiteSpace(text[next]) && !SentenceMarks.IsHardBreak(text[next])) next++;
        if (next < end && SentenceMarks.IsHardBreak(text[next])) next = end;
        return new(at, next, run, at > closers, at > closers && text[at - 1] is not (')' or ']' or '}' or '）'));
    }

    /// <summary>French parts the closing guillemet from the stop by a space: <c>fini. »</c></summary>
    private static int SkipGuillemet(string text, int at, int end) =>
        at + 1 < end && text[at] is ' ' or '\u00A0' or '\u202F' && text[at + 1] is '»' && (at + 2 == end || char.IsWhiteSpace(text[at + 2]))
            ? at + 2
            : at;

    private static int SkipNote(string text, int at, int end)
    {
        if (at >= end || text[at] != '[') return at;
        var digit = at + 1;
        while (digit < end && digit - at < 5 && char.IsAsciiDigit(text[digit])) digit++;
        return digit > at + 1 && digit < end && text[digit] == ']' ? digit + 1 : at;
    }
}
