using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.KeyPoints;

/// <summary>Gives the page's own bullets, else its standfirst and the sentences that say most; never reworded.</summary>
/// <param name="options">How many to give.</param>
/// <param name="model">The model of English stories; read at first use.</param>
internal sealed class KeyPointAnnotator(KeyPointOptions options, Lazy<NarrativeModel> model) : IAnnotator
{
    /// <summary>Probability that a bullet which the page sets apart as its summary is a key point.</summary>
    private const double BulletConfidence = 0.98;

    private readonly SentenceRanker ranker = new(model);

    /// <summary>An annotator with the model that ships inside this assembly.</summary>
    public KeyPointAnnotator(KeyPointOptions options)
        : this(options, new Lazy<NarrativeModel>(() => NarrativeModel.Embedded))
    {
    }

    /// <inheritdoc/>
    public string Name => "KeyPoints";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer), typeof(StoryLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new KeyPointLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        // A list of items and an error page make no points.
        if (!article.Article.IsArticle) return Empty;
        var bullets = article.Article.SummaryBullets;
        if (bullets.Count > 0) return new KeyPointLayer([.. bullets.Select(span => Point(article, span, Origin.Declared, BulletConfidence))]);
        var standfirst = Standfirst(article);
        var best = ranker.Best(article, options.Count - (standfirst is null ? 0 : 1), standfirst?.Evidence ?? [], cancellationToken);
        return new KeyPointLayer(
        [
            .. standfirst is null ? [] : (IEnumerable<Evidenced<string>>)[standfirst],
            .. best.Select(point => Point(article, point.Span, Origin.Derived, Math.Round(point.Probability, 3))),
        ]);
    }

    /// <summary>The subtitle as a key point, where it stands in the text and is a sentence rather than a label.</summary>
    private static Evidenced<string>? Standfirst(AnnotatedArticle article)
    {
        if (article.Article.Metadata.Subtitle is not { Evidence: [var span, ..] } subtitle) return null;
        return span.End <= article.Text.Length && SentenceRanker.IsStatement(article.Text.AsSpan(span.Start, span.Length))
            ? Point(article, span, Origin.Declared, subtitle.Confidence)
            : null;
    }

    private static Evidenced<string> Point(AnnotatedArticle article, TextSpan span, Origin origin, double confidence) =>
        new() { Value = span.Of(article.Text), Origin = origin, Confidence = confidence, Evidence = [span] };
}
