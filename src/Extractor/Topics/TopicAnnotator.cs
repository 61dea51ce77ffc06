using Extractor.Model;

namespace Extractor.Topics;

/// <summary>Tells topic and primary domain.</summary>
internal sealed class TopicAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Topics";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new TopicLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
