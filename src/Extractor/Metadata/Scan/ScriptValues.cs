using Extractor.Decoding.Markup;
using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>Reads fields out of a page's scripts without parsing them: <c>"publishedAt":"2026-03-04"</c>, <c>\"datePublished\":\"2026-03-04\"</c>.</summary>
internal static class ScriptValues
{
    /// <summary>Units between a word in a field's name and the colon behind the name.</summary>
    private const int LongestRest = 16;

    private const int LongestValue = 80;

    /// <summary>Units of a page's scripts that are looked through.</summary>
    private const int MostUnits = 4_000_000;

    /// <summary>The first text or number of a field whose name holds a word; null where there is none.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="word">The word, in any case.</param>
    public static string? First(IReadOnlyList<HtmlTextNode> scripts, string word)
    {
        var left = MostUnits;
        foreach (var script in scripts)
        {
            var text = script.OwnerDocument.Text.AsSpan(NodeFields.OuterStart(script), NodeFields.OuterLength(script));
            if ((left -= text.Length) < 0) return null;
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[(at + word.Length)..];
                if (ValueBehind(text) is { } value) return value;
            }
        }

        return null;
    }

    /// <summary>The text or number of the field whose name ends here; null where what follows is none.</summary>
    private static string? ValueBehind(ReadOnlySpan<char> rest)
    {
        var colon = rest[..Math.Min(rest.Length, LongestRest)].IndexOf(':');
        if (colon < 1 || rest[colon - 1] is not ('"' or '\'')) return null;
        foreach (var unit in rest[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('_' or '-' or '"' or '\'' or '\\')) return null;
        }

        rest = rest[(colon + 1)..].TrimStart(" \\");
        if (rest.IsEmpty) return null;
        var isText = rest[0] is '"' or '\'';
        if (isText) rest = rest[1..];
        var end = rest[..Math.Min(rest.Length, LongestValue)].IndexOfAny(isText ? "\"'\\\n" : ",}] \n");
        return end < 2 || (!isText && rest[..end].ContainsAnyExceptInRange('0', '9')) ? null : NodeText.Decoded(rest[..end].ToString());
    }
}
