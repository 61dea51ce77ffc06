using System.Globalization;
using System.Text;
using Extractor.Learning.Evaluation;

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
            Body = article.TextContent ?? string.Empty,
            Summary = string.IsNullOrWhiteSpace(article.Excerpt) ? [] : [article.Excerpt],
            PageType = article.IsReadable ? "article" : "other",
        };
    }
}
