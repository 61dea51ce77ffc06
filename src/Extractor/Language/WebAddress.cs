namespace Extractor.Language;

/// <summary>Finds web and e-mail addresses.</summary>
internal static class WebAddress
{
    private const int LongestMailbox = 64;

    /// <summary>Offset after the address that starts at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var character = text[start];
        if (!char.IsAsciiLetterOrDigit(character)) return start;
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return start;
        var rest = text.AsSpan(start, limit - start);
        return character is 'h' or 'H' or 'w' or 'W' or 'f' or 'F' && HasScheme(rest) ? start + UrlLength(rest) : start + MailLength(rest);
    }

    private static bool HasScheme(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && char.IsLetterOrDigit(text[4]));

    private static int UrlLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        var open = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '）' or '。' or '，'))
        {
            if (text[length] == '(') open++;
            else if (text[length] == ')' && --open < 0) break;
            length++;
        }

        while (length > 0 && text[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or '…') length--;
        return length;
    }

    private static int MailLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at <= LongestMailbox && IsMailbox(text[at])) at++;
        if (at == 0 || at >= text.Length || text[at] != '@' || text[at - 1] == '.') return 0;
        int end = at + 1, dots = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            if (text[end] == '.') dots++;
            end++;
        }

        return dots > 0 ? end : 0;
    }

    private static bool IsMailbox(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '+';
}
