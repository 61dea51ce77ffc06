using Extractor.Language;
using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment.Judging;

/// <summary>Judges how a story weighs: its impact, when its effects come, and who says what it says.</summary>
/// <param name="model">The model; read at first use.</param>
internal sealed class JudgementAnnotator(Lazy<JudgementModel> model) : IAnnotator
{
    private readonly StakesFeatures stakes = new();
    private readonly SourceReader sources = new();
    private readonly TriggerFinder triggers = new();

    /// <summary>An annotator with the model that ships inside this assembly.</summary>
    public JudgementAnnotator()
        : this(new Lazy<JudgementModel>(() => JudgementModel.Embedded))
    {
    }

    /// <inheritdoc/>
    public string Name => "Judgement";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } =
    [
        typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer), typeof(QuantityLayer), typeof(QuoteLayer), typeof(PlaceLayer), typeof(StoryLayer),
        typeof(TopicLayer),
    ];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new JudgementLayer(null, new([], [], [], false, false), new(), null);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var layer = Look(article, cancellationToken);
        return layer.Stakes is not null && article.Get<StoryLayer>().Table is { } table
            ? layer with { Judgement = model.Value.Judge(StoryMeasure.Of(article, table, layer)) }
            : layer;
    }

    /// <summary>What a judgement rests on, without one.</summary>
    public JudgementLayer Look(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var known = LanguageScope.IsEnglish(article.Get<LanguageLayer>().Language) ? stakes.Of(article, cancellationToken) : null;
        if (known is { Words: 0 }) known = null;
        return new(known, sources.Read(article, cancellationToken), triggers.Find(article, cancellationToken), null);
    }
}
