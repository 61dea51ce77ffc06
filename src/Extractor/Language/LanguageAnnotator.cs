using Extractor.Model;

namespace Extractor.Language;

/// <summary>Tells the language of the text.</summary>
internal sealed class LanguageAnnotator(ILanguageIdentifier identifier) : IAnnotator
{
    /// <summary>With the built-in identifier.</summary>
    public LanguageAnnotator()
        : this(new ScriptLanguageIdentifier())
    {
    }

    /// <inheritdoc/>
    public string Name => "Language";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new LanguageLayer(null, 0);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) =>
        identifier.Identify(article.Text, article.Article.Metadata.Language);
}
