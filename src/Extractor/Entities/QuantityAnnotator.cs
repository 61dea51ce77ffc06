using Extractor.Model;

namespace Extractor.Entities;

/// <summary>Finds amounts, percentages, dates, durations and counts.</summary>
internal sealed class QuantityAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Quantities";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new QuantityLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
