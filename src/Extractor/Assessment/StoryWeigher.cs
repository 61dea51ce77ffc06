using System.Numerics;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Derives impact, operational criticality and time horizon from what a story speaks of.</summary>
internal sealed class StoryWeigher
{
    /// <summary>Most sentences shown as evidence of a level.</summary>
    private const int MostEvidence = 2;

    /// <summary>
    /// Cues of essential services per 300 words from which operations are taken to depend on the subject in part and much:
    /// the upper quarter (0.64, rounded up to one cue) and the upper twentieth (3.0) of the 90 annotated pages.
    /// </summary>
    private static readonly (double Medium, double High) Essential = (1.0, 3.0);

    /// <summary>Confidence of a criticality; it rests on counts alone and is not yet measured, so it stays near that of impact.</summary>
    private const double CriticalityConfidence = 0.6;

    private readonly StakesFeatures features = new();
    private readonly OrdinalModel impact;
    private readonly OrdinalModel horizon;
    private readonly int essential;
    private readonly int essentialFeature;

    /// <summary>Reads the weights.</summary>
    public StoryWeigher()
    {
        impact = new OrdinalModel("Assessment/impact.tsv", features.Names, "medium", "high");
        horizon = new OrdinalModel("Assessment/horizon.tsv", features.Names, "quarter", "year");
        essential = features.Class("essential");
        essentialFeature = features.BodyFeature(essential);
    }

    /// <summary>What the story speaks of.</summary>
    public StoryStakes Look(AnnotatedArticle article, CancellationToken cancellationToken) => features.Of(article, cancellationToken);

    /// <summary>How far the story reaches.</summary>
    public Evidenced<Level> Impact(StoryStakes stakes)
    {
        var (step, probability) = impact.Decide(stakes.Values);
        return Of((Level)step, probability, Evidence(stakes, impact, step));
    }

    /// <summary>When its effects come.</summary>
    public Evidenced<TimeHorizon> Horizon(StoryStakes stakes)
    {
        var (step, probability) = horizon.Decide(stakes.Values);
        return Of((TimeHorizon)step, probability, Evidence(stakes, horizon, step));
    }

    /// <summary>How much operations depend on what it is about.</summary>
    public Evidenced<Level> Criticality(StoryStakes stakes)
    {
        var density = Math.Exp(stakes.Values[essentialFeature]) - 1;
        var level = density >= Essential.High ? Level.High : density >= Essential.Medium ? Level.Medium : Level.Low;
        var evidence = level == Level.Low ? [] : stakes.Stated
            .Where(stated => (stated.Classes >> essential & 1) != 0)
            .Take(MostEvidence)
            .Select(stated => stated.Sentence);
        return Of(level, CriticalityConfidence, [.. evidence]);
    }

    private TextSpan[] Evidence(StoryStakes stakes, OrdinalModel model, int step) =>
    [
        .. stakes.Stated
            .Select(stated => (stated.Sentence, Push: Push(stated.Classes, model, step)))
            .Where(stated => stated.Push > 0)
            .OrderByDescending(stated => stated.Push)
            .Take(MostEvidence)
            .Select(stated => stated.Sentence)
            .Order(),
    ];

    private double Push(ulong classes, OrdinalModel model, int step)
    {
        var push = 0.0;
        for (; classes != 0; classes &= classes - 1) push += model.Push(features.BodyFeature(BitOperations.TrailingZeroCount(classes)), step);
        return push;
    }

    private static Evidenced<T> Of<T>(T value, double confidence, IReadOnlyList<TextSpan> evidence) =>
        new() { Value = value, Origin = Origin.Derived, Confidence = Math.Round(confidence, 3), Evidence = evidence };
}
