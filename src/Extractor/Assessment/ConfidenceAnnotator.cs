using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Tells how sure the record is.</summary>
internal sealed class ConfidenceAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Confidence";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [
        typeof(TextLayer),
        typeof(EntityLayer),
        typeof(PlaceLayer),
        typeof(NarrativeLayer),
        typeof(KeyPointLayer),
        typeof(TopicLayer),
        typeof(SubjectLayer),
        typeof(ProfileLayer),
        typeof(SourcingLayer),
        typeof(ConflictLayer),
    ];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new ConfidenceLayer(null);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
