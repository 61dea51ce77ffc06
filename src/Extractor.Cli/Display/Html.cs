using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Extractor.Cli.Display;

/// <summary>Writes text of a page into HTML so that none of it is ever read as mark-up.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text encoded for content and for quoted attributes; control signs removed.</summary>
    public static string Text(string text) => Encoder.Encode(SafeText.Lines(text));

    /// <summary>An address to link to; null where it is not one of the web, such as <c>javascript:</c>.</summary>
    public static string? Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? Encoder.Encode(address.AbsoluteUri)
            : null;

    /// <summary>A link where the address is one of the web, else the text alone.</summary>
    public static string Link(string text, string? url) =>
        Address(url) is { } address ? $"<a href=\"{address}\" rel=\"noopener noreferrer nofollow\" dir=\"auto\">{Text(text)}</a>" : $"<span dir=\"auto\">{Text(text)}</span>";

    /// <summary>Appends an element with encoded text, unless the text is empty.</summary>
    public static StringBuilder Element(this StringBuilder page, string name, string attributes, string? text)
    {
        if (string.IsNullOrEmpty(text)) return page;
        return page.Append('<').Append(name).Append(attributes.Length > 0 ? " " : string.Empty).Append(attributes).Append('>')
            .Append(Text(text)).Append("</").Append(name).Append(">\n");
    }
}
