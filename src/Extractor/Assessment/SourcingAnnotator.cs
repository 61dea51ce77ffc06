using Extractor.Assessment.Judging;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Tells who says what the text says, and gathers what its claims rest on.</summary>
internal sealed class SourcingAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Sourcing";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(JudgementLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new SourcingLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var layer = article.Get<JudgementLayer>();
        return new SourcingLayer
        {
            Sourcing = (Sourcing?)layer.Judgement?.Sourcing.Step ?? layer.Sources.ByRule,
            EvidencePack = layer.Sources.Pack,
        };
    }
}
