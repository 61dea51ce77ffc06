using Extractor.Model;

namespace Extractor.Language;

/// <summary>Finds where a number ends: <c>1,200.50</c>, <c>1 200</c> with a narrow space, <c>10:30</c>, <c>12/05/2024</c>, <c>2024-06-01</c>.</summary>
internal static class NumberScan
{
    /// <summary>Offset after the number that starts at <paramref name="start"/>; a word where it goes over into letters (<c>20th</c>).</summary>
    public static int EndOf(string text, int start, int limit, out TokenKind kind)
    {
        kind = TokenKind.Number;
        if (IsIsoDate(text.AsSpan(start, Math.Min(11, limit - start)))) return start + 10;
        var at = start + 1;
        while (at < limit)
        {
            if (char.IsDigit(text[at]) || (at + 1 < limit && IsSeparator(text[at]) && char.IsDigit(text[at + 1]))) at++;
            else if (IsGroupSpace(text[at]) && IsGroup(text, at + 1, limit)) at++;
            else break;
        }

        if (at >= limit || !char.IsLetter(text[at])) return at;
        var word = WordScan.EndOf(text, at, limit);
        if (word == at || text[at] >= 0x2E80) return at;
        kind = TokenKind.Word;
        return word;
    }

    private static bool IsSeparator(char character) => character is '.' or ',' or ':' or '/' or '\'' or '’' or '٫' or '٬';

    private static bool IsGroupSpace(char character) => character is '\u00A0' or '\u202F' or '\u2009';

    /// <summary>Three digits and no more: the next group of a number.</summary>
    private static bool IsGroup(string text, int at, int limit) =>
        at + 3 <= limit && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2])
        && (at + 3 == limit || !char.IsDigit(text[at + 3]));

    private static bool IsIsoDate(ReadOnlySpan<char> text)
    {
        if (text.Length < 10 || (text.Length > 10 && char.IsDigit(text[10]))) return false;
        for (var i = 0; i < 10; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }
}
