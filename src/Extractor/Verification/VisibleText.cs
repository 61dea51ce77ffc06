using System.Net;
using System.Text;
using Extractor.Language;

namespace Extractor.Verification;

/// <summary>
/// The visible text of a piece of mark-up, read without the pipeline's own reader, so that the check does not repeat its faults.
/// White space is dropped: what is compared is the sequence of signs.
/// </summary>
internal sealed class VisibleText
{
    private static readonly string[] Unseen = ["script", "style", "template"];
    private readonly string signs;
    private readonly List<int> seams;

    private VisibleText(string signs, List<int> seams) => (this.signs, this.seams) = (signs, seams);

    /// <summary>The signs of the mark-up outside of tags, comments and scripts; references decoded, NFC, no white space.</summary>
    public static VisibleText OfMarkup(ReadOnlySpan<char> html)
    {
        var signs = new StringBuilder(html.Length);
        var seams = new List<int>();
        var start = 0;
        for (var i = 0; i < html.Length;)
        {
            if (html[i] != '<' || i + 1 >= html.Length || !(char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!' or '?'))
            {
                i++;
                continue;
            }

            signs.Append(Signs(WebUtility.HtmlDecode(html[start..i].ToString())));
            seams.Add(signs.Length);
            start = i = After(html, i);
        }

        signs.Append(Signs(WebUtility.HtmlDecode(html[start..].ToString())));
        return new(signs.ToString(), seams);
    }

    /// <summary>The signs of a piece of plain text.</summary>
    public static VisibleText OfPlain(string text) => new(Signs(text), []);

    /// <summary>Where a word ends that stands at or after an offset; -1 where it does not.</summary>
    /// <remarks>
    /// Tags may stand inside a word with something between that a reader does not see, or a rule removes: <c>tri&lt;i hidden&gt;x&lt;/i&gt;maran</c>.
    /// </remarks>
    public int After(string word, int offset)
    {
        var found = signs.IndexOf(word, offset, StringComparison.Ordinal);
        if (found >= 0) return found + word.Length;
        foreach (var seam in seams)
        {
            for (var length = Math.Min(word.Length - 1, seam - offset); length > 0; length--)
            {
                if (string.CompareOrdinal(signs, seam - length, word, 0, length) != 0) continue;
                if (Resume(word.AsSpan(length), seam) is >= 0 and var end) return end;
            }
        }

        return -1;
    }

    /// <summary>Where the rest of a word ends, in pieces that begin at seams and run to seams; -1 where it does not stand there.</summary>
    private int Resume(ReadOnlySpan<char> rest, int after)
    {
        foreach (var seam in seams)
        {
            if (seam <= after) continue;
            var length = signs.AsSpan(seam).CommonPrefixLength(rest);
            if (length == rest.Length) return seam + length;
            if (length == 0 || seams.BinarySearch(seam + length) < 0) continue;
            rest = rest[length..];
            after = seam + length - 1;
        }

        return -1;
    }

    /// <summary>Text in NFC without white space, zero-width signs and the replacement of what cannot be decoded.</summary>
    public static string Signs(string text)
    {
        var signs = new StringBuilder(text.Length);
        foreach (var sign in CanonicalComposition.Normalize(text))
        {
            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && sign is not ('\uFFFD' or '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069')))
                signs.Append(sign);
        }

        return signs.ToString();
    }

    private static int After(ReadOnlySpan<char> html, int start)
    {
        var rest = html[start..];
        // In XHTML a text; in HTML a comment, whose words no block has.
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal)) return start + "<![CDATA[".Length;
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
