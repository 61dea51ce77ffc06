using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// Parses tamed mark-up with HtmlAgilityPack, set up for speed and true offsets: no nesting repair (it moves nodes), no syntax
/// check (it is quadratic in unclosed elements), no server-side code, no encoding switch half-way.
/// </summary>
internal static class TreeParser
{
    /// <summary>
    /// Depth at which HtmlAgilityPack gives up with an exception rather than overflow the stack; well above any depth that
    /// <see cref="MarkupTamer"/> lets through, well below the 20,000 that overflow a stack of 1 MB.
    /// </summary>
    private const int LastResortDepth = 2048;

    /// <summary>The flags of elements are global to HtmlAgilityPack; they are set once, before the first page.</summary>
    static TreeParser()
    {
        HtmlDocument.MaxDepthLevel = LastResortDepth;
        HtmlNode.ElementsFlags.Remove("form");
        HtmlNode.ElementsFlags["track"] = HtmlElementFlag.Empty;
    }

    /// <summary>The document node of a page.</summary>
    /// <param name="markup">Tamed mark-up; the tree's <c>StreamPosition</c>s count over it.</param>
    public static HtmlNode Parse(string markup)
    {
        var document = NewDocument();
        document.LoadHtml(markup);
        return document.DocumentNode;
    }

    /// <summary>The same tree from the tags that were found before, in a third of the time.</summary>
    /// <param name="markup">Tamed mark-up with its tags.</param>
    public static HtmlNode Parse(TamedMarkup markup)
    {
        if (markup.Tags.IsAbandoned) return Parse(markup.Text);
        var document = NewDocument();
        TreeBuilder.Build(document, markup.Text, markup.Tags.Tags);
        return document.DocumentNode;
    }

    private static HtmlDocument NewDocument() =>
        new()
        {
            OptionReadEncoding = false,
            OptionCheckSyntax = false,
            OptionFixNestedTags = false,
            OptionAutoCloseOnEnd = false,
            OptionUseIdAttribute = false,
            DisableServerSideCode = true,
        };
}
