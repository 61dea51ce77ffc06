using Extractor.Model;

namespace Extractor.Entities;

/// <summary>Groups mentions into entities with salience.</summary>
internal sealed class EntityAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Entities";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(MentionLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new EntityLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
