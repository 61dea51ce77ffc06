using System.Numerics;
using Extractor.Assessment.Judging;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Derives impact and time horizon from how a story is judged, operational criticality from what it speaks of, with the sentences that say so.</summary>
/// <param name="model">The model of the judgement; read at first use.</param>
internal sealed class StoryWeigher(Lazy<JudgementModel> model)
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

    private readonly string[] classes = [.. new StakesFeatures().Classes];
    private readonly int essential = new StakesFeatures().Class("essential");
    private readonly int essentialFeature = new StakesFeatures().BodyFeature(new StakesFeatures().Class("essential"));

    /// <summary>How far the story reaches; null where the model is not sure enough.</summary>
    public Evidenced<Level>? Impact(StoryStakes stakes, Judgement judgement) => !judgement.Impact.IsSure ? null
        : Of((Level)judgement.Impact.Step, judgement.Impact.Confidence, Evidence(stakes, model.Value.Impact, judgement.Impact.Step));

    /// <summary>When its effects come; null where the model is not sure enough.</summary>
    public Evidenced<TimeHorizon>? Horizon(StoryStakes stakes, Judgement judgement) => !judgement.Horizon.IsSure ? null
        : Of((TimeHorizon)judgement.Horizon.Step, judgement.Horizon.Confidence, Evidence(stakes, model.Value.Horizon, judgement.Horizon.Step));

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

    /// <summary>The sentences whose cues push most towards a step; none for the lowest, which is told from what the story lacks.</summary>
    private TextSpan[] Evidence(StoryStakes stakes, JudgementHead head, int step)
    {
        if (step == 0) return [];
        var pushes = Array.ConvertAll(classes, name => head.Push(StoryMeasure.StakesInBody(name), step));
        return
        [
            .. stakes.Stated
                .Select(stated => (stated.Sentence, Push: Sum(stated.Classes, pushes)))
                .Where(stated => stated.Push > 0)
                .OrderByDescending(stated => stated.Push)
                .Take(MostEvidence)
                .Select(stated => stated.Sentence)
                .Order(),
        ];
    }

    private static double Sum(ulong found, double[] pushes)
    {
        var sum = 0.0;
        for (; found != 0; found &= found - 1) sum += pushes[BitOperations.TrailingZeroCount(found)];
        return sum;
    }

    private static Evidenced<T> Of<T>(T value, double confidence, IReadOnlyList<TextSpan> evidence) =>
        new() { Value = value, Origin = Origin.Derived, Confidence = Math.Round(confidence, 3), Evidence = evidence };
}
