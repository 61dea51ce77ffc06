using Extractor.Models;

namespace Extractor.Decoding.Markup;

/// <summary>What the names of tags say about their content.</summary>
internal static class TagNames
{
    private static readonly HashSet<string> VoidNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "keygen", "link",
        "meta", "param", "source", "spacer", "track", "wbr",
    };

    private static readonly HashSet<string> RawTextNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "textarea", "title", "noxhtml",
    };

    private static readonly HashSet<string> PageNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "article", "b", "blockquote", "body", "br", "dd", "div", "dl", "dt", "em", "font", "footer", "form", "h1", "h2", "h3", "h4", "head",
        "header", "html", "i", "img", "li", "link", "main", "meta", "nav", "ol", "p", "pre", "script", "section", "span", "strong", "style", "table",
        "td", "th", "title", "tr", "ul",
    };

    /// <summary>Whether the element has no content and no end tag, such as <c>br</c>.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) => VoidNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether tags inside the element are text, such as in <c>script</c>.</summary>
    public static bool IsRawText(ReadOnlySpan<char> name) => RawTextNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether the name is one that pages are made of; where it stands, the text is HTML.</summary>
    public static bool IsOfPages(ReadOnlySpan<char> name) => PageNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Elements whose end tag may be left out, each with the start tags that end it.</summary>
    public static IReadOnlyDictionary<string, string[]> ImpliedEnds { get; } =
        EmbeddedData.Lines("Decoding/implied-ends.tsv")
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1].Split(' '), StringComparer.Ordinal);
}
