namespace Extractor.Decoding.Markup;

/// <summary>Reads single attributes of a tag before there is a tree.</summary>
internal static class TagAttributes
{
    /// <summary>The value of an attribute, without quotes; null where the tag has none of that name.</summary>
    /// <param name="tag">What stands between the tag's name and its end.</param>
    /// <param name="name">Name of the attribute.</param>
    public static string? Find(ReadOnlySpan<char> tag, string name)
    {
        while (true)
        {
            tag = tag.TrimStart(" \t\r\n\f/?>");
            if (tag.IsEmpty) return null;
            var end = 1;
            while (end < tag.Length && tag[end] is not ('=' or '>' or '/') && !char.IsWhiteSpace(tag[end])) end++;
            var key = tag[..end];
            tag = tag[end..].TrimStart();
            var value = ReadOnlySpan<char>.Empty;
            if (tag is ['=', ..])
            {
                value = Value(tag[1..].TrimStart(), out var rest);
                tag = rest;
            }

            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return value.ToString();
        }
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, out ReadOnlySpan<char> rest)
    {
        if (tag is ['"' or '\'', ..])
        {
            var close = tag[1..].IndexOf(tag[0]);
            rest = close < 0 ? default : tag[(close + 2)..];
            return close < 0 ? tag[1..] : tag.Slice(1, close);
        }

        var end = 0;
        while (end < tag.Length && tag[end] != '>' && !char.IsWhiteSpace(tag[end])) end++;
        rest = tag[end..];
        return tag[..end];
    }
}
