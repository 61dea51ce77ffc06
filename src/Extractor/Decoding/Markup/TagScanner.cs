namespace Extractor.Decoding.Markup;

/// <summary>
/// Finds the tags and comments of a page in one pass, cutting them where HtmlAgilityPack does: a tag begins at <c>&lt;</c> before a
/// letter, a <c>&lt;</c> before a letter outside of quotes breaks a tag off, quotes count only after <c>=</c>, and
/// <c>&lt;!--</c> runs to <c>--&gt;</c> while <c>&lt;!</c> and <c>&lt;?</c> run to the next <c>&gt;</c>.
/// What stands between raw-text elements is for the caller to skip (<see cref="SkipRawText"/>).
/// </summary>
internal ref struct TagScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private bool noMoreDouble;
    private bool noMoreSingle;

    /// <summary>Is told of tags that parsers read in different ways, where wanted.</summary>
    public TagList? Tags { get; init; }

    /// <summary>Where the scan stands.</summary>
    public int Position
    {
        readonly get => position;
        set => position = value;
    }

    /// <summary>Reads on to the next tag or comment; false at the end of the text.</summary>
    public bool Next(out Tag tag)
    {
        while (position < text.Length)
        {
            var open = text[position..].IndexOf('<');
            if (open < 0) break;
            open += position;
            if (open + 1 >= text.Length) break;
            var next = text[open + 1];
            if (next is '!' or '?')
            {
                if (next == '?' && text[(open + 2)..].StartsWith("--", StringComparison.Ordinal)) Tags?.Abandon();
                tag = Comment(open);
                position = tag.End;
                return true;
            }

            if (next == '/' || char.IsLetter(next))
            {
                tag = Element(open, next == '/' ? TagKind.End : TagKind.Start);
                position = tag.End;
                return true;
            }

            position = open + 1;
        }

        position = text.Length;
        tag = default;
        return false;
    }

    /// <summary>
    /// Moves to the end tag that closes a raw-text element, such as <c>&lt;/script&gt;</c>, and says where it begins; -1 where
    /// there is none, and then the scan stays where it is.
    /// </summary>
    public int SkipRawText(ReadOnlySpan<char> name)
    {
        var at = position;
        while (true)
        {
            var found = text[at..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0) return -1;
            at += found + 2;
            var after = at + name.Length;
            if (after < text.Length && text.Slice(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
                && (text[after] is '>' or '/' || (char.IsWhiteSpace(text[after]) && !IsOddSpace(text[after]))))
            {
                position = at - 2;
                return position;
            }
        }
    }

    private readonly Tag Comment(int open)
    {
        int end;
        if (!text[(open + 1)..].StartsWith("!--", StringComparison.Ordinal)) end = After(open + 2, ">");
        else if (text[(open + 4)..] is ['>', ..]) end = open + 5;
        else if (text[(open + 4)..] is ['-', '>', ..]) end = open + 6;
        else end = AfterComment(open + 4);
        return new(TagKind.Comment, open, end < 0 ? text.Length : end, open, false, end >= 0, -1);
    }

    private readonly int AfterComment(int from)
    {
        while (true)
        {
            var dashes = text[from..].IndexOf("--", StringComparison.Ordinal);
            if (dashes < 0) return -1;
            from += dashes + 2;
            if (text[from..] is ['>', ..]) return from + 1;
            if (text[from..] is ['!', '>', ..]) return from + 2;
            from--;
        }
    }

    private readonly int After(int from, string mark)
    {
        var found = from < text.Length ? text[from..].IndexOf(mark, StringComparison.Ordinal) : -1;
        return found < 0 ? -1 : from + found + mark.Length;
    }

    private Tag Element(int open, TagKind kind)
    {
        var at = open + (kind == TagKind.End ? 2 : 1);
        while (at < text.Length && text[at] is not ('>' or '/' or '<') && !char.IsWhiteSpace(text[at])) at++;
        var nameEnd = at;
        var openQuote = -1;
        while (at < text.Length)
        {
            var sign = text[at];
            if (sign is '"' or '\'' or '<' || IsOddSpace(sign)) Tags?.Abandon();
            if (sign == '>') return new(kind, open, at + 1, nameEnd, IsSlash(nameEnd, at), true, openQuote);
            if (sign == '<' && BeginsTag(at)) return new(kind, open, at, nameEnd, false, false, openQuote);
            at++;
            if (sign == '=' && kind == TagKind.Start)
            {
                var value = at;
                at = AfterValue(at, ref openQuote);
                if (Tags is { IsAbandoned: false } tags && IsOddValue(value, at, openQuote)) tags.Abandon();
            }
        }

        return new(kind, open, text.Length, nameEnd, false, false, openQuote);
    }

    /// <summary>A slash closes the tag only outside of an unquoted value: <c>&lt;a href=x/&gt;</c> is no self-closing tag.</summary>
    private readonly bool IsSlash(int nameEnd, int close)
    {
        if (close <= nameEnd || text[close - 1] != '/') return false;
        var at = close - 2;
        while (at >= nameEnd && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '"' or '\'')) at--;
        return at < nameEnd || text[at] != '=';
    }

    /// <summary>White space that HtmlAgilityPack takes for a letter.</summary>
    private static bool IsOddSpace(char sign) => sign is '\v' or '\f' || (sign > '\u007F' && char.IsWhiteSpace(sign));

    /// <summary>Whether a value, or what stands before it, is one that parsers make of what they will.</summary>
    private readonly bool IsOddValue(int start, int end, int openQuote)
    {
        var name = start - 2;
        while (text[name] is ' ' or '\t' or '\r' or '\n') name--;
        if (openQuote >= 0 || !(char.IsAsciiLetterOrDigit(text[name]) || text[name] is '-' or '_' or ':' or '.')) return true;
        var value = text[start..end].TrimStart(" \t\r\n");
        return value is not ['"' or '\'', ..] && !IsPlain(value);
    }

    private static bool IsPlain(ReadOnlySpan<char> value)
    {
        foreach (var sign in value)
        {
            if (sign is '"' or '\'' or '<' || IsOddSpace(sign)) return false;
        }

        return true;
    }

    private readonly bool BeginsTag(int open) =>
        open + 1 < text.Length && (text[open + 1] is '!' or '?' or '/' || char.IsLetter(text[open + 1]));

    private int AfterValue(int at, ref int openQuote)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length) return at;
        var quote = text[at];
        if (quote is not ('"' or '\''))
        {
            while (at < text.Length && text[at] is not ('>' or '<') && !char.IsWhiteSpace(text[at])) at++;
            return at;
        }

        ref var noMore = ref quote == '"' ? ref noMoreDouble : ref noMoreSingle;
        var close = noMore ? -1 : text[(at + 1)..].IndexOf(quote);
        if (close >= 0) return at + close + 2;
        noMore = true;
        openQuote = at;
        return at + 1;
    }
}
