using Extractor.Model;

namespace Extractor.Entities;

/// <summary>Finds the mentions of people, organisations, places and other named things.</summary>
internal sealed class MentionAnnotator(IMentionRecognizer recognizer) : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Mentions";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new MentionLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) =>
        new MentionLayer(recognizer.Recognize(article, cancellationToken));
}
