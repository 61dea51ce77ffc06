using Extractor.Model;

namespace Extractor.Topics;

/// <summary>Tells the entity that the page is about, and what sort of thing it is.</summary>
internal sealed class SubjectAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Subject";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer), typeof(PlaceLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new SubjectLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
