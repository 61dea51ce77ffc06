using Extractor.Model;

namespace Extractor.Language;

/// <summary>Tells the language of the text.</summary>
internal sealed class LanguageAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Language";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new LanguageLayer(null, 0);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
