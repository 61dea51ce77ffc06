using Extractor.Model;

namespace Extractor.Entities;

/// <summary>Finds attributed speech and its speakers.</summary>
internal sealed class QuoteAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Quotes";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new QuoteLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
