using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>Reads pages and articles through a few of the pipeline's stages.</summary>
/// <param name="annotators">The annotators, in order.</param>
internal sealed class AnnotatedPages(IReadOnlyList<IAnnotator> annotators)
{
    private readonly PageDecoder decoder = new(new DecodingOptions());
    private readonly MetadataReader metadata = new();
    private readonly ArticleReader articles = new();
    private readonly PrintedMetadata printed = new();

    /// <summary>A labelled document's article; null where it cannot be read.</summary>
    public AnnotatedArticle? Read(LabelledDocument document, CancellationToken cancellationToken) => Read(PlainPage.Of(document), cancellationToken);

    /// <summary>A page's article; null where it cannot be read.</summary>
    public AnnotatedArticle? Read(RawPage raw, CancellationToken cancellationToken) => decoder.Decode(raw, cancellationToken).Page is { } page
        ? Read(NoticePage.Trim(printed.Complete(articles.Read(page, metadata.Read(page), cancellationToken))), cancellationToken)
        : null;

    /// <summary>An article with its annotations.</summary>
    public AnnotatedArticle Read(Article article, CancellationToken cancellationToken)
    {
        var annotated = new AnnotatedArticle(article);
        foreach (var annotator in annotators) annotated = annotated.With(annotator.Annotate(annotated, cancellationToken));
        return annotated;
    }
}
