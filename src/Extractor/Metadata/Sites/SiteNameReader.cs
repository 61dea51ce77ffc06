using Extractor.Metadata.Scan;
using Extractor.Metadata.Titles;
using HtmlAgilityPack;

namespace Extractor.Metadata.Sites;

/// <summary>
/// Finds the name of the site where no field states it: the part of the window's title that the page prints again as its masthead, in its
/// feeds or its copyright line; or the part that is left when the article's title is taken away.
/// </summary>
internal static class SiteNameReader
{
    private const int LongestName = 60;

    /// <summary>Words of the longest name that is believed though nothing but the title bears it.</summary>
    private const int MostWordsAlone = 5;

    /// <summary>The name; null where none is found.</summary>
    /// <param name="scan">The scan of the page.</param>
    /// <param name="titles">Titles of the article: main headings, the card's title.</param>
    public static string? Find(PageScan scan, IReadOnlyList<string> titles)
    {
        if (scan.Title is not { Length: > 0 } title) return null;
        var parts = TitleText.Parts(title);
        var printed = Printed(scan, titles);
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i].Length <= LongestName && Confirmed(parts[i], printed) is { } name) return name;
        }

        if (parts.Count < 2 || !titles.Any(other => TitleText.Agree(other, parts[0]))) return null;
        var last = parts[^1];
        return last.Length <= LongestName && last.AsSpan().Count(' ') < MostWordsAlone && !last.AsSpan().ContainsAnyInRange('0', '9') ? last : null;
    }

    /// <summary>The better form of a name that is printed again: that of the title, unless it shouts or bears an address's ending.</summary>
    private static string? Confirmed(string part, IReadOnlyList<string> printed)
    {
        var key = TitleText.Key(part);
        if (key.Length < 2) return null;
        foreach (var name in printed)
        {
            var other = TitleText.Key(name);
            if (other == key) return IsShouted(part) && !IsShouted(name) ? name : part;
        }

        foreach (var name in printed)
        {
            var other = TitleText.Key(name);
            if (other.Length > 3 && key.StartsWith(other, StringComparison.Ordinal) && part.Length > name.Length
                && part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && IsEnding(part.AsSpan(name.Length))) return name;
        }

        return null;
    }

    /// <summary>Whether what follows a name is a motto, the ending of an address, or one word such as <c>Online</c>.</summary>
    private static bool IsEnding(ReadOnlySpan<char> rest) =>
        rest is [',' or '.', ..] || (rest is [' ', ..] && rest.Length <= 8 && rest[1..].IndexOf(' ') < 0);

    private static bool IsShouted(string name) => name.Any(char.IsUpper) && !name.Any(char.IsLower);

    /// <summary>What may be the site's name on the page; never the article's title.</summary>
    private static List<string> Printed(PageScan scan, IReadOnlyList<string> titles)
    {
        var printed = new List<string>();
        foreach (var node in scan.Mastheads)
        {
            var name = NameOf(node.Element);
            if (name.Length is > 1 and <= LongestName && (node.Element.Name != "img" || !titles.Any(title => TitleText.Agree(title, name)))) printed.Add(name);
        }

        foreach (var feed in scan.FeedTitles) printed.AddRange(TitleText.Parts(NodeText.Decoded(feed)));
        foreach (var name in (ReadOnlySpan<string>)["copyright", "og:title", "source", "dc.rights"])
        {
            if (scan.Meta(name) is { } content && !titles.Skip(1).Any(title => TitleText.Agree(title, content))) printed.AddRange(TitleText.Parts(content));
        }

        if (scan.LargePrint is [var first, var second, ..] && SiteScanner.SizeOf(first.Element) > SiteScanner.SizeOf(second.Element))
            printed.Add(NodeText.Of(first.Element, LongestName));
        foreach (var crumbs in scan.Breadcrumbs.Take(1)) printed.Add(NodeText.Of(crumbs.Element, 200).Split('>', '›', '»', '＞')[0].Trim());
        return printed;
    }

    private static string NameOf(HtmlNode element)
    {
        if (element.Name == "img") return NodeText.Decoded(element.GetAttributeValue("alt", ""));
        var text = NodeText.Of(element, LongestName + 1);
        if (text.Length > 0) return text;
        return element.Descendants("img").FirstOrDefault() is { } image ? NodeText.Decoded(image.GetAttributeValue("alt", "")) : string.Empty;
    }
}
