using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Tells who says what the text says.</summary>
internal sealed class SourcingAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Sourcing";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer), typeof(QuoteLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new SourcingLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
