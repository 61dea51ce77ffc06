using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;
using Extractor.Narrative;

namespace Extractor.Learning.Narrative;

/// <summary>Tunes and measures what is made of probabilities that were given out of fold.</summary>
internal static class RoleMeasure
{
    /// <summary>Floors that are tried.</summary>
    private static readonly double[] Floors = [.. Enumerable.Range(2, 13).Select(step => step / 20.0)];

    /// <summary>Calibrations and floor of a role.</summary>
    public static RoleModel Tune(RoleModel model, IReadOnlyList<StorySample> samples, IReadOnlyList<StoryScores> scores, int role)
    {
        var pairs = new List<(double, double)>();
        for (var s = 0; s < samples.Count; s++)
        {
            for (var i = 0; i < scores[s].Sentences.Count; i++) pairs.Add((scores[s].Probabilities[role][i], samples[s].Plays(i, role) ? 1 : 0));
        }

        var tuned = model with { Sentence = PlattFitter.Fit(pairs) };
        if (role != (int)StoryRole.KeyPoint) tuned = tuned with { Floor = Floors.MaxBy(floor => F1(tuned with { Floor = floor }, samples, scores, role)) };
        return tuned with { Choice = PlattFitter.Fit([.. Judge(tuned, samples, scores, role).Select(judged => (judged.Confidence, judged.Right))]) };
    }

    /// <summary>Mean F1 of the sentences chosen; of key points the share of the labeller's that is found.</summary>
    /// <param name="model">What chooses.</param>
    /// <param name="samples">The stories.</param>
    /// <param name="scores">Their probabilities, out of fold.</param>
    /// <param name="role">Which role.</param>
    /// <param name="counts">Which stories count, by name; null for all. Zero where none does.</param>
    public static double F1(RoleModel model, IReadOnlyList<StorySample> samples, IReadOnlyList<StoryScores> scores, int role, Func<string, bool>? counts = null) =>
        Enumerable.Range(0, samples.Count).Where(s => counts?.Invoke(samples[s].Id) != false).Select(s =>
        {
            var ours = Choose(model, scores[s], role).SelectMany(i => samples[s].Numbers[i]).ToHashSet();
            var gold = samples[s].Gold[role];
            var shared = gold.Count(ours.Contains);
            if (role == (int)StoryRole.KeyPoint) return (double)shared / gold.Count;
            return ours.Count + gold.Count == 0 ? 1 : 2.0 * shared / (ours.Count + gold.Count);
        }).DefaultIfEmpty().Average();

    /// <summary>Expected calibration error of the confidences of what is chosen.</summary>
    public static double Error(RoleModel model, IReadOnlyList<StorySample> samples, IReadOnlyList<StoryScores> scores, int role) =>
        CalibrationError.Of(Judge(model, samples, scores, role));

    private static IEnumerable<Judged> Judge(RoleModel model, IReadOnlyList<StorySample> samples, IReadOnlyList<StoryScores> scores, int role)
    {
        for (var s = 0; s < samples.Count; s++)
        {
            var chosen = Choose(model, scores[s], role);
            var probabilities = chosen.Select(i => model.Sentence.Of(scores[s].Probabilities[role][i])).ToList();
            var right = chosen.Select(i => samples[s].Plays(i, role) ? 1.0 : 0).ToList();
            if (role == (int)StoryRole.KeyPoint)
            {
                for (var i = 0; i < right.Count; i++) yield return new(model.Choice.Of(probabilities[i]), right[i]);
            }
            else if (right.Count > 0)
            {
                yield return new(model.Choice.Of(probabilities.Average()), right.Average());
            }
        }
    }

    private static IReadOnlyList<int> Choose(RoleModel model, StoryScores scores, int role)
    {
        var probabilities = Array.ConvertAll(scores.Probabilities[role], model.Sentence.Of);
        if (role == (int)StoryRole.KeyPoint) return [.. Enumerable.Range(0, probabilities.Length).OrderByDescending(i => probabilities[i]).Take(3)];
        return SentenceChoice.Scattered(probabilities, role == (int)StoryRole.Reason ? StoryTeller.MostForReason : StoryTeller.MostForEvent, model.Floor);
    }
}
