using System.Globalization;
using System.Text;
using Extractor.Learning.Evaluation;
using HtmlAgilityPack;

namespace Extractor.Benchmarks;

/// <summary>SmartReader as a peer, through the same scorer as the pipeline.</summary>
internal sealed class SmartReaderExtractor : IPageExtractor
{
    /// <inheritdoc/>
    public string Name => "SmartReader";

    /// <inheritdoc/>
    public ExtractedPage Extract(GoldPage page, byte[] content, CancellationToken cancellationToken)
    {
        var address = Uri.TryCreate(page.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? page.Url! : "https://example.org/";
        using var reader = new SmartReader.Reader(address, Encoding.UTF8.GetString(content));
        var article = reader.GetArticle();
        return new()
        {
            Title = article.Title,
            Authors = [.. PageText.Names(string.IsNullOrWhiteSpace(article.Author) ? article.Byline : article.Author)],
            Date = article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Body = Lines(article.Content, null),
            Headings = [.. Lines(article.Content, node => node.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6").Split('\n', StringSplitOptions.RemoveEmptyEntries)],
            Summary = string.IsNullOrWhiteSpace(article.Excerpt) ? [] : [article.Excerpt],
            PageType = article.IsReadable ? "article" : "other",
        };
    }

    // The text property runs paragraphs together, which would cost the peer a token at each seam.
    private static string Lines(string? html, Func<HtmlNode, bool>? chosen)
    {
        if (string.IsNullOrEmpty(html)) return string.Empty;
        var document = new HtmlDocument();
        document.LoadHtml(html);
        var lines = new StringBuilder();
        foreach (var node in document.DocumentNode.Descendants())
        {
            if (node.NodeType != HtmlNodeType.Text) lines.Append(IsInline(node.Name) ? string.Empty : "\n");
            else if (chosen is null || node.Ancestors().Any(chosen)) lines.Append(HtmlEntity.DeEntitize(node.InnerText));
            if (node.NextSibling is null && node.ParentNode is { } parent && !IsInline(parent.Name)) lines.Append('\n');
        }

        return lines.ToString();
    }

    private static bool IsInline(string name) => name is "a" or "b" or "strong" or "i" or "em" or "span" or "sup" or "sub" or "u" or "mark" or "code" or "q" or "cite" or "abbr" or "time" or "small" or "font";
}
