namespace Extractor.Rules;

/// <summary>A pattern of the paths of addresses: <c>*</c> stands for any run of characters, all else for itself.</summary>
internal sealed record PathPattern
{
    private const int Longest = 200;

    private PathPattern(string text) => Text = text;

    /// <summary>The pattern.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">Says what is wrong.</exception>
    public static PathPattern Parse(string text)
    {
        if (text.Length > Longest) throw new FormatException($"it has {text.Length} characters; {Longest} are the most");
        if (!text.StartsWith('/')) throw new FormatException($"'{text}' does not begin with a slash; write the path of addresses, such as /news/*");
        return text.AsSpan().IndexOfAny('?', '#') < 0 ? new(text) : throw new FormatException($"'{text}' has a query; paths end before it");
    }

    /// <summary>Whether a path is meant; takes at most the product of both lengths.</summary>
    /// <param name="path">The path of an address.</param>
    public bool Matches(ReadOnlySpan<char> path)
    {
        int at = 0, sign = 0, star = -1, resume = 0;
        while (at < path.Length)
        {
            if (sign < Text.Length && Text[sign] == '*')
            {
                star = sign++;
                resume = at;
            }
            else if (sign < Text.Length && Text[sign] == path[at])
            {
                sign++;
                at++;
            }
            else if (star >= 0)
            {
                sign = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return Text.AsSpan(sign).Trim('*').IsEmpty;
    }
}
