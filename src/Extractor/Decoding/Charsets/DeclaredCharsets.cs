using System.Text;
using Extractor.Decoding.Markup;
using Extractor.Model;

namespace Extractor.Decoding.Charsets;

/// <summary>
/// The charsets that a page is said to be in, strongest first: HTTP header, <c>&lt;meta&gt;</c>, XML declaration
/// (after "determining the character encoding" of the HTML standard).
/// </summary>
internal static class DeclaredCharsets
{
    /// <summary>Browsers look at the first 1,024 bytes; real pages declare their charset behind scripts and comments too.</summary>
    private const int HeadBytes = 16 * 1024;

    /// <summary>The declarations of a page without byte order mark.</summary>
    public static IReadOnlyList<Declaration> Of(RawPage page)
    {
        var head = Encoding.Latin1.GetString(page.Content.Span[..Math.Min(HeadBytes, page.Content.Length)]);
        var found = new List<Declaration>();
        if (CharsetTable.Find(page.HeaderCharset) is { } header) found.Add(new(header, "the HTTP header"));
        if (InMeta(head) is { } meta) found.Add(new(Readable(meta), "a <meta> tag"));
        if (InXml(head) is { } xml) found.Add(new(Readable(xml), "the XML declaration"));
        return found;
    }

    /// <summary>A declaration that can be read as ASCII is no UTF-16, whatever it says.</summary>
    private static PageCharset Readable(PageCharset charset) =>
        CharsetTable.IsWide(charset) ? CharsetTable.Utf8 : charset;

    private static PageCharset? InMeta(string head)
    {
        var scanner = new TagScanner(head);
        while (scanner.Next(out var tag))
        {
            if (tag.Kind != TagKind.Start) continue;
            var name = tag.Name(head);
            if (TagNames.IsRawText(name)) scanner.SkipRawText(name);
            if (!name.Equals("meta", StringComparison.OrdinalIgnoreCase)) continue;
            var attributes = head.AsSpan(tag.NameEnd, tag.End - tag.NameEnd);
            if (CharsetTable.Find(TagAttributes.Find(attributes, "charset")) is { } direct) return direct;
            if (string.Equals(TagAttributes.Find(attributes, "http-equiv"), "content-type", StringComparison.OrdinalIgnoreCase)
                && CharsetTable.Find(InContentType(TagAttributes.Find(attributes, "content"))) is { } indirect) return indirect;
        }

        return null;
    }

    private static string? InContentType(string? content)
    {
        const string Key = "charset";
        var at = content?.IndexOf(Key, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var rest = content.AsSpan(at + Key.Length).TrimStart();
        if (rest is not ['=', ..]) return null;
        rest = rest[1..].TrimStart(" \t\"'");
        var end = 0;
        while (end < rest.Length && rest[end] is not (' ' or '\t' or ';' or '"' or '\'' or ',')) end++;
        return rest[..end].ToString();
    }

    private static PageCharset? InXml(string head)
    {
        var start = head.AsSpan().TrimStart();
        if (!start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) return null;
        var end = start.IndexOf('>');
        return end < 0 ? null : CharsetTable.Find(TagAttributes.Find(start["<?xml".Length..end], "encoding"));
    }
}
