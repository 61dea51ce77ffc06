using System.Buffers;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Tells elements that a reader never sees.</summary>
internal static class Visibility
{
    private static readonly string[] ScreenReaderClasses =
        ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "screenreader", "a11y-hidden", "u-hiddenvisually"];

    private static readonly SearchValues<string> AnyScreenReaderClass = SearchValues.Create(ScreenReaderClasses, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the element's own mark-up hides it.</summary>
    /// <remarks>The page's frame (<c>html</c>, <c>body</c>, <c>main</c>, <c>article</c>) is hidden only until a script has run, and is read.</remarks>
    public static bool IsHidden(HtmlNode element)
    {
        if (!element.HasAttributes || element.Name is "html" or "body" or "main" or "article") return false;
        if (IsStreamed(element)) return false;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            switch (attribute.Name)
            {
                case "hidden":
                    return !string.Equals(attribute.Value, "until-found", StringComparison.OrdinalIgnoreCase);
                case "aria-hidden" when string.Equals(attribute.Value, "true", StringComparison.OrdinalIgnoreCase):
                    return true;
                case "style" when HidesByStyle(attribute.Value):
                    return true;
                case "class" when IsForScreenReaders(attribute.Value):
                    return true;
            }
        }

        return element.Name == "dialog" && !element.Attributes.Contains("open");
    }

    // React sends parts of a page that come late as <div hidden id="S:1">, and shows them by script.
    private static bool IsStreamed(HtmlNode element)
    {
        if (element.Name != "div") return false;
        var id = element.GetAttributeValue("id", string.Empty);
        return id.Length > 2 && id.StartsWith("S:", StringComparison.Ordinal) && char.IsAsciiHexDigit(id[2]);
    }

    private static bool HidesByStyle(ReadOnlySpan<char> style)
    {
        foreach (var part in style.Split(';'))
        {
            var declaration = style[part];
            var colon = declaration.IndexOf(':');
            if (colon < 0) continue;
            var name = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
            if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsForScreenReaders(ReadOnlySpan<char> classes)
    {
        if (!classes.ContainsAny(AnyScreenReaderClass)) return false;
        foreach (var part in classes.Split(' '))
        {
            foreach (var name in ScreenReaderClasses)
            {
                if (classes[part].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
