using System.Text;
using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Learning.Kinds;

/// <summary>Reads pages into what their kind is told by, whole or with something else in the article's place.</summary>
internal sealed class KindReader
{
    /// <summary>Length from which on a text that stands in the article belongs to it wherever it is printed.</summary>
    private const int SureLength = 60;

    private readonly PageDecoder decoder = new(new DecodingOptions());
    private readonly MetadataReader metadata = new();
    private readonly ArticleReader articles;

    /// <summary>A reader; the weights of kinds that it is given judge nothing here.</summary>
    public KindReader(KindModel model) => articles = new ArticleReader(LayoutModel.Embedded, model);

    /// <summary>What the kind of a page is told by; null where the page cannot be read.</summary>
    public KindEvidence? Read(RawPage raw, CancellationToken cancellationToken) =>
        decoder.Decode(raw, cancellationToken).Page is { } page ? articles.Lay(page, metadata.Read(page), cancellationToken) : null;

    /// <summary>
    /// The same page with something else in the place of its article: nothing but menus, teasers and foot are left of it, as a front
    /// page of the site has them. Null where the text that a person marked is not found on it.
    /// </summary>
    /// <param name="raw">The page.</param>
    /// <param name="body">The text of its article.</param>
    /// <param name="keepsTitle">Whether the printed title stays, as that of a section does.</param>
    /// <param name="instead">Mark-up to put in the article's place.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public KindEvidence? ReadWith(RawPage raw, string body, bool keepsTitle, string instead, CancellationToken cancellationToken)
    {
        if (decoder.Decode(raw, cancellationToken).Page is not { Root: not null } page) return null;
        var whole = articles.Lay(page, metadata.Read(page), cancellationToken);
        var gold = Squeezed(body);
        double found = 0, all = 0;
        var cuts = new List<TextSpan>();
        for (var i = 0; i < whole.Segments.Count; i++)
        {
            var segment = whole.Segments[i];
            var use = whole.Structures.Uses[i];
            var isGold = gold.Contains(Squeezed(segment.Text), StringComparison.Ordinal);
            if (use == SegmentUse.Content)
            {
                all += segment.Text.Length;
                if (isGold) found += segment.Text.Length;
            }

            var goes = use is SegmentUse.Content or SegmentUse.Caption or SegmentUse.Head
                || (isGold && segment.Text.Length > SureLength) || (use == SegmentUse.Title && !keepsTitle);
            if (goes && segment.Element?.Name is not (null or "body" or "html" or "main" or "article")) cuts.Add(segment.ElementRange);
        }

        if (cuts.Count == 0 || found < all / 2) return null;
        var front = new RawPage { Path = raw.Path, Content = Encoding.UTF8.GetBytes(Cut(page.Text, cuts, instead)), MediaType = raw.MediaType, HeaderCharset = "utf-8" };
        return decoder.Decode(front, cancellationToken).Page is { } rest ? articles.Lay(rest, new PageMetadata(), cancellationToken) : null;
    }

    private static string Cut(string text, List<TextSpan> cuts, string instead)
    {
        var rest = new StringBuilder(text.Length + instead.Length);
        var at = 0;
        foreach (var cut in cuts.OrderBy(cut => cut.Start).ThenBy(cut => cut.End))
        {
            if (cut.Start > at || at == 0)
            {
                rest.Append(text, at, cut.Start - at);
                if (at == 0) rest.Append(instead);
            }

            at = Math.Max(at, cut.End);
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
