using Extractor.Model;

namespace Extractor.KeyPoints;

/// <summary>Picks the key points.</summary>
internal sealed class KeyPointAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "KeyPoints";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer), typeof(NarrativeLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new KeyPointLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
