using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Learning.KeyPoints;

/// <summary>Sets a text in Markdown as a page: headings, list items and paragraphs, without emphasis, pictures and targets of links.</summary>
internal static partial class MarkdownPage
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The page.</summary>
    /// <param name="id">Name of the text.</param>
    /// <param name="title">Its title.</param>
    /// <param name="text">The Markdown.</param>
    public static RawPage Of(string id, string title, string text)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>").Append(WebUtility.HtmlEncode(title))
            .Append("</title></head><body><article><h1>").Append(WebUtility.HtmlEncode(title)).Append("</h1>\n");
        var paragraph = new List<string>();
        foreach (var line in Insertion().Replace(text, string.Empty).Split('\n').Select(line => line.Trim()).Append(string.Empty))
        {
            var isHeading = line.StartsWith('#');
            var item = Item().Match(line);
            if (line.Length == 0 || isHeading || item.Success) Close(html, "p", paragraph);
            if (isHeading) Write(html, "h2", line.TrimStart('#'));
            else if (item.Success) Write(html, "li", line[item.Length..]);
            else if (line.Length > 0) paragraph.Add(line);
        }

        html.Append("</article></body></html>");
        return new RawPage { Path = id + ".html", Content = Encoding.UTF8.GetBytes(html.ToString()), MediaType = "text/html", HeaderCharset = "utf-8" };
    }

    private static void Close(StringBuilder html, string tag, List<string> lines)
    {
        if (lines.Count > 0) Write(html, tag, string.Join(' ', lines));
        lines.Clear();
    }

    private static void Write(StringBuilder html, string tag, string text)
    {
        var plain = Emphasis().Replace(Link().Replace(Picture().Replace(text, string.Empty), "$1"), string.Empty);
        plain = WebUtility.HtmlDecode(Tag().Replace(plain, string.Empty)).Trim();
        if (plain.Length > 0) html.Append('<').Append(tag).Append('>').Append(WebUtility.HtmlEncode(plain)).Append("</").Append(tag).Append(">\n");
    }

    /// <summary>A call of the site's generator: <c>{{&lt; youtube id &gt;}}</c>.</summary>
    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline, TimeoutMilliseconds)]
    private static partial Regex Insertion();

    /// <summary>The mark of a list item: <c>* one</c>, <c>2. two</c>.</summary>
    [GeneratedRegex(@"^(?:[*+-]|\d{1,2}\.)\s+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Item();

    /// <summary>A picture: <c>![alt](address)</c>.</summary>
    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Picture();

    /// <summary>A link: <c>[words](address)</c>.</summary>
    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Link();

    /// <summary>Marks of emphasis: <c>**so**</c>, <c>_so_</c> but not <c>a_b</c>.</summary>
    [GeneratedRegex(@"\*+|(?<!\w)_+|_+(?!\w)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Emphasis();

    /// <summary>A tag of HTML: <c>&lt;br&gt;</c>.</summary>
    [GeneratedRegex("<[^>]{1,300}>", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Tag();
}
