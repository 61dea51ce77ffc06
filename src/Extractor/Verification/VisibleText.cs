using System.Net;
using System.Text;

namespace Extractor.Verification;

/// <summary>
/// The visible text of a piece of mark-up, read without the pipeline's own reader, so that the check does not repeat its faults.
/// White space is dropped: what is compared is the sequence of signs.
/// </summary>
internal static class VisibleText
{
    private static readonly string[] Unseen = ["script", "style", "template"];

    /// <summary>The signs of the mark-up outside of tags, comments and scripts; references decoded, NFC, no white space.</summary>
    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        var i = 0;
        while (i < html.Length)
        {
            if (html[i] == '<' && i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!' or '?'))
            {
                i = After(html, i);
                continue;
            }

            text.Append(html[i++]);
        }

        return Signs(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>Text in NFC without white space and zero-width signs.</summary>
    public static string Signs(string text)
    {
        var signs = new StringBuilder(text.Length);
        foreach (var sign in text.IsNormalized() ? text : Normalized(text))
        {
            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && sign is not ('\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')))
                signs.Append(sign);
        }

        return signs.ToString();
    }

    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate has no normal form.
            return text;
        }
    }

    private static int After(ReadOnlySpan<char> html, int start)
    {
        var rest = html[start..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return Skip(html, start + 4, "-->");
        foreach (var name in Unseen)
        {
            if (rest.Length > name.Length + 1 && rest[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(rest[name.Length + 1]))
                return Skip(html, Skip(html, start, $"</{name}"), ">");
        }

        var quote = '\0';
        for (var i = start + 1; i < html.Length; i++)
        {
            var sign = html[i];
            if (quote != '\0')
            {
                if (sign == quote) quote = '\0';
            }
            else if (sign is '"' or '\'' && html[i - 1] == '=')
            {
                quote = sign;
            }
            else if (sign == '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    private static int Skip(ReadOnlySpan<char> html, int start, string mark)
    {
        var found = html[start..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : start + found + mark.Length;
    }
}
