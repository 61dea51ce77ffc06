using Extractor.Decoding.Markup;
using Extractor.Model;

namespace Extractor.Decoding;

/// <summary>Tells HTML from plain text: by media type, then by the file's extension, then by the tags in the text.</summary>
internal static class MarkupSniffer
{
    private const int SampleLength = 64 * 1024;
    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml", ".shtml", ".mhtml"];
    private static readonly string[] HtmlTypes = ["text/html", "application/xhtml+xml"];

    /// <summary>Whether the page is HTML.</summary>
    public static bool IsHtml(RawPage page, string text)
    {
        if (HtmlTypes.Contains(page.MediaType, StringComparer.OrdinalIgnoreCase)) return true;
        if (string.Equals(page.MediaType, "text/plain", StringComparison.OrdinalIgnoreCase)) return false;
        if (page.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var extension in HtmlExtensions)
        {
            if (page.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return HasTags(text.AsSpan(0, Math.Min(text.Length, SampleLength)));
    }

    private static bool HasTags(ReadOnlySpan<char> text)
    {
        if (text.TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)) return true;
        var scanner = new TagScanner(text);
        while (scanner.Next(out var tag))
        {
            if (tag is { Kind: TagKind.Start, IsTerminated: true } && TagNames.IsOfPages(tag.Name(text))) return true;
        }

        return false;
    }
}
