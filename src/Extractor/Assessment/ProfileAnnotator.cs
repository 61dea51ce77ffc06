using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Weighs the story: impact, criticality, horizon, surfaces and triggers.</summary>
internal sealed class ProfileAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Profile";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [
        typeof(TextLayer),
        typeof(EntityLayer),
        typeof(QuantityLayer),
        typeof(PlaceLayer),
        typeof(NarrativeLayer),
        typeof(TopicLayer),
        typeof(SubjectLayer),
    ];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new ProfileLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
