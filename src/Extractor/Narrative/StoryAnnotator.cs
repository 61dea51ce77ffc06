using Extractor.Language;
using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Reads an English story and scores its sentences, for passages, key points and judgement alike.</summary>
/// <param name="model">The model of English stories; read at first use.</param>
internal sealed class StoryAnnotator(Lazy<NarrativeModel> model) : IAnnotator
{
    /// <summary>An annotator with the model that ships inside this assembly.</summary>
    public StoryAnnotator()
        : this(new Lazy<NarrativeModel>(() => NarrativeModel.Embedded))
    {
    }

    /// <inheritdoc/>
    public string Name => "Story";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new StoryLayer(null, null);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        // A list of items and an error page tell no story.
        if (!article.Article.IsArticle || !LanguageScope.IsEnglish(article.Get<LanguageLayer>().Language)) return Empty;
        var table = model.Value.TableOf(article, cancellationToken);
        return new StoryLayer(table, model.Value.Score(table));
    }
}
