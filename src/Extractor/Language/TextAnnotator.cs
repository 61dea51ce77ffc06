using Extractor.Model;

namespace Extractor.Language;

/// <summary>Splits the text into sentences and tokens.</summary>
internal sealed class TextAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Text";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new TextLayer([], []);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
