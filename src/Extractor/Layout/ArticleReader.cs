using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Finds the main content of a page and turns it into canonical text.</summary>
internal sealed class ArticleReader
{
    /// <summary>The article of a page.</summary>
    public Article Read(HtmlPage page, PageMetadata metadata, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new Article { Source = page.Source, Metadata = metadata, Text = string.Empty };
    }
}
