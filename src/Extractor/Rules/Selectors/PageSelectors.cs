namespace Extractor.Rules.Selectors;

/// <summary>Tells selectors of CSS from XPath, and reads them.</summary>
internal static class PageSelectors
{
    /// <summary>Longest selector; those of people have a tenth.</summary>
    private const int Longest = 1000;

    private const string XPathMark = "xpath:";

    /// <summary>Reads a selector: XPath where it begins with <c>/</c>, <c>(</c> or <c>xpath:</c>, else CSS.</summary>
    /// <exception cref="FormatException">Says what is wrong.</exception>
    public static IPageSelector Parse(string text)
    {
        if (text.Length > Longest) throw new FormatException($"it has {text.Length} characters; {Longest} are the most");
        var trimmed = text.Trim();
        if (trimmed.Length == 0) throw new FormatException("it is empty; name elements, or leave the key out");
        if (trimmed.StartsWith(XPathMark, StringComparison.OrdinalIgnoreCase)) return XPathSelector.Parse(text, trimmed[XPathMark.Length..].Trim());
        return trimmed[0] is '/' or '(' ? XPathSelector.Parse(text, trimmed) : CssSelector.Parse(text);
    }
}
