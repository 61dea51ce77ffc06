using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>Tells how sure the record is: a logistic score over <see cref="ConfidenceFeatures"/>, on the <see cref="ConfidenceScale"/>.</summary>
internal sealed class ConfidenceAnnotator : IAnnotator
{
    private readonly LogisticModel model = LogisticModel.Load("Assessment/confidence.tsv", "right", ConfidenceFeatures.Names);

    /// <inheritdoc/>
    public string Name => "Confidence";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } =
    [
        typeof(LanguageLayer),
        typeof(TextLayer),
        typeof(PlaceLayer),
        typeof(NarrativeLayer),
        typeof(KeyPointLayer),
        typeof(TopicLayer),
        typeof(SubjectLayer),
        typeof(SourcingLayer),
        typeof(ConflictLayer),
    ];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new ConfidenceLayer(null);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ConfidenceLayer(ConfidenceScale.Of(model.Score(ConfidenceFeatures.Of(article)), article.Get<SourcingLayer>().Sourcing));
    }
}
