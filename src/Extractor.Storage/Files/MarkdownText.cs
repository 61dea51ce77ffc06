using System.Text;

namespace Extractor.Storage.Files;

/// <summary>Writes text of a page into Markdown (CommonMark with tables) so that none of it is read as mark-up.</summary>
internal static class MarkdownText
{
    /// <summary>The text over as many lines as it has.</summary>
    public static string Lines(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (escaped.Length > 0) escaped.Append('\n');
            AppendLine(escaped, line.Trim());
        }

        return escaped.ToString();
    }

    /// <summary>The text on one line, as a heading or table cell needs it.</summary>
    public static string Line(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        AppendLine(escaped, text.ReplaceLineEndings(" ").Trim());
        return escaped.ToString();
    }

    /// <summary>The text as a block of code; the fence is longer than any that stands in it.</summary>
    public static string Code(string text)
    {
        int longest = 2, run = 0;
        foreach (var sign in text)
        {
            run = sign == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return fence + "\n" + string.Concat(text.Where(sign => !char.IsControl(sign) || sign is '\n' or '\t')) + "\n" + fence;
    }

    private static void AppendLine(StringBuilder escaped, string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        for (var i = 0; i < line.Length; i++)
        {
            var sign = line[i];
            if (char.IsControl(sign) && sign != '\t') continue;
            if (sign is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '&' or '|' or '~' || OpensBlock(sign, i, digits)) escaped.Append('\\');
            escaped.Append(sign);
        }
    }

    // "# 1", "> so", "- no", "+ 5", "= =" and "1986. A year" open a block at the start of a line only.
    private static bool OpensBlock(char sign, int at, int digits) =>
        at == 0 ? sign is '#' or '>' or '-' or '+' or '=' : at == digits && (sign is '.' or ')');
}
