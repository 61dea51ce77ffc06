using Extractor.Assessment.Judging;
using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;
using Extractor.Narrative;

namespace Extractor.Learning.Judging;

/// <summary>Measures and calibrates what was told of stories by models that saw nothing of their group.</summary>
/// <param name="scale">The scale.</param>
/// <param name="told">For each story its name, the labelled step and the probability of each step.</param>
internal sealed class JudgementMeasure(JudgedScale scale, IReadOnlyList<(string Id, int Step, double[] Probabilities)> told)
{
    private const string Wiki = "wikinews";

    /// <summary>The calibration of the probability of the step that is told.</summary>
    public Calibration Calibrate() => PlattFitter.Fit([.. told.Select(story => (story.Probabilities.Max(), IsRight(story) ? 1.0 : 0))]);

    /// <summary>Figures of all stories, of those of the wiki and of the others: share right, macro F1 and the share of the commonest step beside them, calibration error, and what abstaining gives.</summary>
    public IEnumerable<(string Name, double Value)> Figures(Calibration calibration)
    {
        foreach (var (set, stories) in Sets())
        {
            if (stories.Count == 0) continue;
            yield return ($"{scale.Name}.{set}.stories", stories.Count);
            yield return ($"{scale.Name}.{set}.accuracy", stories.Average(story => IsRight(story) ? 1.0 : 0));
            yield return ($"{scale.Name}.{set}.macroF1", MacroF1(stories));
            yield return ($"{scale.Name}.{set}.commonest", stories.GroupBy(story => story.Step).Max(group => group.Count()) / (double)stories.Count);
            var judged = stories.Select(story => new Judged(calibration.Of(story.Probabilities.Max()), IsRight(story) ? 1 : 0)).ToList();
            yield return ($"{scale.Name}.{set}.calibrationError", CalibrationError.Of(judged));
            var sure = judged.Where(story => story.Confidence >= JudgedStep.Least).ToList();
            yield return ($"{scale.Name}.{set}.sure", (double)sure.Count / judged.Count);
            yield return ($"{scale.Name}.{set}.sureAccuracy", sure.Count == 0 ? 0 : sure.Average(story => story.Right));
        }
    }

    private IEnumerable<(string Set, List<(string Id, int Step, double[] Probabilities)> Stories)> Sets() =>
    [
        ("all", [.. told]),
        (Wiki, [.. told.Where(story => story.Id.StartsWith(Wiki, StringComparison.Ordinal))]),
        ("others", [.. told.Where(story => !story.Id.StartsWith(Wiki, StringComparison.Ordinal))]),
    ];

    private double MacroF1(List<(string Id, int Step, double[] Probabilities)> stories)
    {
        var sum = 0.0;
        var steps = 0;
        for (var step = 0; step < scale.Steps.Count; step++)
        {
            var gold = stories.Count(story => story.Step == step);
            if (gold == 0) continue;
            steps++;
            sum += 2.0 * stories.Count(story => story.Step == step && IsRight(story)) / (gold + stories.Count(story => Told(story) == step));
        }

        return sum / steps;
    }

    private static int Told((string Id, int Step, double[] Probabilities) story) => Array.IndexOf(story.Probabilities, story.Probabilities.Max());

    private static bool IsRight((string Id, int Step, double[] Probabilities) story) => Told(story) == story.Step;
}
