using Extractor.Model;

namespace Extractor.Learning.Evaluation;

/// <summary>The pipeline of this project as an extractor that is measured.</summary>
/// <param name="pipeline">The pipeline.</param>
/// <param name="givesUrl">Whether it is told where the page stood, as a crawler would.</param>
public sealed class PipelineExtractor(ProfilePipeline pipeline, bool givesUrl = true) : IPageExtractor
{
    /// <inheritdoc/>
    public string Name => "extractor";

    /// <inheritdoc/>
    public ExtractedPage Extract(GoldPage page, byte[] content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var url = givesUrl && Uri.TryCreate(page.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? page.Url : null;
        var outcome = pipeline.Process(new RawPage { Path = page.Id + ".html", Content = content, Url = url, MediaType = "text/html" }, cancellationToken);
        if (outcome.Record is not { } record) return new() { Failure = outcome.Failure!.Code };
        var article = record.Article;
        return new()
        {
            Title = article.Title?.Value,
            Authors = article.Authors?.Value ?? [],
            Date = article.PublishedAt?.Value,
            Body = article.Text,
            Headings = [.. article.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => article.Text[block.Start..block.End])],
            Summary = [.. article.Subtitle is { } subtitle ? [subtitle.Value] : Array.Empty<string>(), .. record.KeyPoints.Select(point => point.Value)],
            PageType = article.Kind == ArticleKind.Listing ? "listing" : article.Kind == ArticleKind.Other ? "other" : "article",
        };
    }
}
