using System.Text;

namespace Extractor.Metadata.LinkedData;

/// <summary>
/// Mends JSON as pages break it: wrapped in comments, trailing commas, raw line breaks and bad escapes in strings, inner quotation marks
/// that cannot be the end of their string, JavaScript comments, a closing semicolon, a cut-off end. One pass.
/// </summary>
internal sealed class JsonRepair(string text)
{
    private readonly StringBuilder output = new(text.Length + 16);
    private readonly Stack<char> open = new();
    private readonly SortedSet<string> repairs = new(StringComparer.Ordinal);
    private int position;

    /// <summary>The mended JSON, and the names of what was mended; whether it is valid now is for a parser to tell.</summary>
    public (string Json, IReadOnlyCollection<string> Repairs) Run()
    {
        while (position < text.Length)
        {
            var sign = text[position];
            if (sign == '"') Quoted();
            else if (sign is '{' or '[') Open(sign);
            else if (sign is '}' or ']') Close(sign);
            else if (!Skip(sign)) Copy(sign);
        }

        Finish();
        return (output.ToString(), repairs);
    }

    private void Copy(char sign)
    {
        if (sign == ';' && open.Count == 0) repairs.Add("closing semicolon");
        else if (sign == '\uFEFF' || (char.IsControl(sign) && !char.IsWhiteSpace(sign))) repairs.Add("control characters");
        else output.Append(sign);
        position++;
    }

    private void Open(char sign)
    {
        open.Push(sign == '{' ? '}' : ']');
        output.Append(sign);
        position++;
    }

    private void Close(char sign)
    {
        DropTrailingComma();
        if (open.Count == 0 || open.Peek() != sign) repairs.Add("stray bracket");
        else output.Append(open.Pop());
        position++;
    }

    private bool Skip(char sign)
    {
        var rest = text.AsSpan(position);
        foreach (var wrapper in (ReadOnlySpan<string>)["//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "//]]>", "/*]]>*/", "]]>", "<!--", "-->", "//-->"])
        {
            if (sign != wrapper[0] || !rest.StartsWith(wrapper, StringComparison.Ordinal)) continue;
            repairs.Add("comment marks");
            position += wrapper.Length;
            return true;
        }

        if (sign != '/') return false;
        if (rest.StartsWith("/*", StringComparison.Ordinal)) return SkipTo("*/", rest);
        return rest.StartsWith("//", StringComparison.Ordinal) && SkipTo("\n", rest);
    }

    private bool SkipTo(string mark, ReadOnlySpan<char> rest)
    {
        repairs.Add("comments");
        var end = rest.IndexOf(mark, StringComparison.Ordinal);
        position += end < 0 ? rest.Length : end + mark.Length;
        return true;
    }

    private void Quoted()
    {
        var isKey = open.TryPeek(out var closer) && closer == '}' && LastSign() is '{' or ',';
        output.Append('"');
        position++;
        while (position < text.Length)
        {
            var sign = text[position++];
            if (sign == '\\') Escape();
            else if (sign == '"' && EndsString(isKey))
            {
                output.Append('"');
                return;
            }
            else if (sign == '"')
            {
                repairs.Add("inner quotation marks");
                output.Append("\\\"");
            }
            else if (char.IsControl(sign) && sign < ' ')
            {
                repairs.Add("control characters");
                output.Append(sign is '\n' or '\r' or '\t' ? " " : string.Empty);
            }
            else output.Append(sign);
        }

        repairs.Add("cut-off end");
        output.Append('"');
    }

    private void Escape()
    {
        var next = position < text.Length ? text[position] : '\0';
        if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' || (next == 'u' && HasFourDigits(position + 1)))
        {
            output.Append('\\').Append(next);
            position++;
            return;
        }

        repairs.Add("escapes");
    }

    private bool HasFourDigits(int from)
    {
        for (var i = from; i < from + 4; i++)
        {
            if (i >= text.Length || !char.IsAsciiHexDigit(text[i])) return false;
        }

        return true;
    }

    /// <summary>A quotation mark ends its string where JSON goes on behind it as it must at this place.</summary>
    private bool EndsString(bool isKey)
    {
        var at = SkipSpace(position);
        if (at >= text.Length) return true;
        if (isKey) return text[at] == ':';
        if (text[at] is '}' or ']') return true;
        if (text[at] != ',') return false;
        at = SkipSpace(at + 1);
        if (at >= text.Length || text[at] is '"' or '}' or ']' or '/') return true;
        return open.TryPeek(out var closer) && closer == ']' && (text[at] is '{' or '[' or '-' || char.IsAsciiDigit(text[at]));
    }

    private int SkipSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private char LastSign()
    {
        for (var i = output.Length - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(output[i])) return output[i];
        }

        return '\0';
    }

    private void DropTrailingComma()
    {
        while (LastSign() == ',')
        {
            while (output[^1] != ',') output.Length--;
            output.Length--;
            repairs.Add("trailing commas");
        }
    }

    private void Finish()
    {
        if (open.Count == 0) return;
        repairs.Add("cut-off end");
        DropTrailingComma();
        if (LastSign() == ':') output.Append("null");
        while (open.TryPop(out var closer)) output.Append(closer);
    }
}
