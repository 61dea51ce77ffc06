using Extractor.Learning.Fitting;
using Extractor.Narrative;

namespace Extractor.Learning.Narrative;

/// <summary>Probabilities of the sentences of each sample by models that saw nothing of its group.</summary>
internal static class RoleCrossValidation
{
    /// <summary>The scores, in the order of the samples.</summary>
    public static StoryScores[] Run(IReadOnlyList<StorySample> samples, NarrativeTrainingOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var parts = FoldPlan.Of([.. samples.Select(sample => sample.Group)], options.Folds);
        var scores = new StoryScores[samples.Count];
        var weights = new StemWeights(new byte[WordHash.Buckets]);
        Parallel.For(0, options.Folds, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
        {
            var model = new NarrativeModel(weights, new RoleFitter(options).Fit([.. samples.Where((_, i) => parts[i] != fold)], cancellationToken));
            for (var i = 0; i < scores.Length; i++)
            {
                if (parts[i] == fold) scores[i] = model.Score(samples[i].Table);
            }

            progress?.Report($"cross-validation: part {fold + 1} of {options.Folds}");
        });
        return scores;
    }
}
