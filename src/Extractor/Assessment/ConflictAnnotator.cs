using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Lists where declared and derived values disagree.</summary>
internal sealed class ConflictAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Conflicts";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [
        typeof(TextLayer),
        typeof(EntityLayer),
        typeof(PlaceLayer),
        typeof(TopicLayer),
        typeof(SubjectLayer),
        typeof(ProfileLayer),
        typeof(SourcingLayer),
    ];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new ConflictLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
