using Extractor.Model;

namespace Extractor.Entities;

/// <summary>Finds the mentions of people, organisations, places and other named things.</summary>
/// <param name="recognizer">Finds them.</param>
/// <param name="isModelled">Tells whether the recognizer has a trained model for a language; where it has none, the record says so. Null where all are alike.</param>
internal sealed class MentionAnnotator(IMentionRecognizer recognizer, Func<string?, bool>? isModelled = null) : IAnnotator
{
    /// <summary>Code of the diagnostic that the text is in a language without a trained model.</summary>
    private const string NoModel = "entities.no-model";

    /// <inheritdoc/>
    public string Name => "Mentions";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new MentionLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var language = article.Get<LanguageLayer>().Language;
        var mentions = recognizer.Recognize(article, cancellationToken);
        return isModelled is null || article.Text.Length == 0 || isModelled(language) ? new MentionLayer(mentions) : new MentionLayer(mentions)
        {
            Diagnostics = [new(Name, NoModel, $"No model of names is trained for language '{language}'; they were found by gazetteer and pattern, and many are missed.")],
        };
    }
}
