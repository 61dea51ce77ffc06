using Extractor.Model;

namespace Extractor.Decoding.Markup;

/// <summary>
/// Opens the CDATA sections of pages that are XML: what stands in them is text there, while an HTML parser takes them for comments. The
/// marks are blanked with spaces, and so is a <c>&lt;</c> inside that would begin a tag; every offset stays. In HTML they are comments to
/// browsers too, and stay closed.
/// </summary>
internal static class CdataSections
{
    private const string Opening = "<![CDATA[";
    private const string Closing = "]]>";
    private const string XhtmlType = "application/xhtml+xml";

    /// <summary>The page with its sections open; the same text where there is none, or it is no XML.</summary>
    /// <param name="page">The page as it arrived.</param>
    /// <param name="text">The decoded page.</param>
    /// <param name="cancellationToken">Ends the work when the page's time is up.</param>
    public static string Open(RawPage page, string text, CancellationToken cancellationToken)
    {
        var isXml = string.Equals(page.MediaType, XhtmlType, StringComparison.OrdinalIgnoreCase)
            || text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        return isXml && text.Contains(Opening, StringComparison.Ordinal) ? Opened(text, cancellationToken) : text;
    }

    private static string Opened(string text, CancellationToken cancellationToken)
    {
        char[]? opened = null;
        var scanner = new TagScanner(text);
        for (var count = 1; scanner.Next(out var tag); count++)
        {
            if ((count & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (tag is { Kind: TagKind.Start, IsSelfClosing: false } && TagNames.IsRawText(tag.Name(text))) scanner.SkipRawText(tag.Name(text));
            if (tag.Kind != TagKind.Comment || !text.AsSpan(tag.Start).StartsWith(Opening, StringComparison.Ordinal)) continue;
            var end = text.IndexOf(Closing, tag.Start, StringComparison.Ordinal);
            if (end < 0) break;
            opened ??= text.ToCharArray();
            Blank(opened.AsSpan(tag.Start, Opening.Length));
            Blank(opened.AsSpan(end, Closing.Length));
            for (var at = tag.Start + Opening.Length; at < end; at++)
            {
                if (opened[at] == '<' && (opened[at + 1] is '!' or '?' or '/' || char.IsLetter(opened[at + 1]))) opened[at] = ' ';
            }

            scanner.Position = end + Closing.Length;
        }

        return opened is null ? text : new string(opened);
    }

    private static void Blank(Span<char> part) => part.Fill(' ');
}
