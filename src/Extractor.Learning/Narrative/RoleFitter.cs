using Extractor.Layout;
using Extractor.Learning.Fitting;
using Extractor.Narrative;
using Microsoft.ML.Data;

namespace Extractor.Learning.Narrative;

/// <summary>Fits both stages of all roles. The second learns from first scores that were made without the page's own group.</summary>
internal sealed class RoleFitter(NarrativeTrainingOptions options)
{
    /// <summary>Parts of the inner cross-validation.</summary>
    private const int InnerFolds = 3;

    private const int Iterations = 50;
    private static readonly int Roles = Enum.GetValues<StoryRole>().Length;
    private static readonly int Width = StoryReader.Names.Count + WordHash.PairBuckets;

    /// <summary>The roles' models, not yet calibrated.</summary>
    public RoleModel[] Fit(IReadOnlyList<StorySample> samples, CancellationToken cancellationToken)
    {
        var parts = FoldPlan.Of([.. samples.Select(sample => sample.Group)], InnerFolds);
        var scores = new double[samples.Count][][];
        for (var i = 0; i < scores.Length; i++) scores[i] = new double[Roles][];
        for (var role = 0; role < Roles; role++)
        {
            for (var part = 0; part < InnerFolds; part++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var glance = Glance([.. samples.Where((_, i) => parts[i] != part)], role);
                for (var i = 0; i < scores.Length; i++)
                {
                    if (parts[i] == part) scores[i][role] = glance.Score(samples[i].Table);
                }
            }
        }

        FeatureTable[] contexts = [.. samples.Select((sample, i) => StoryContext.Of(sample.Table, scores[i]))];
        var trees = new TreeFitter(StoryContext.Width, options.Trees, options.Leaves, options.LeastPerLeaf, options.LearningRate, options.FeatureShare);
        return
        [
            .. Enumerable.Range(0, Roles).Select(role => new RoleModel(
                Glance(samples, role), trees.FitYesNo(Rows(samples, contexts, role)))),
        ];
    }

    private FirstGlance Glance(IReadOnlyList<StorySample> samples, int role) =>
        new([.. new LinearFitter(Width, options.Regularization, Iterations).FitYesNo(Rows(samples, role)).Select(weight => (float)(Half)weight)]);

    private static IEnumerable<FitRow> Rows(IReadOnlyList<StorySample> samples, int role)
    {
        foreach (var sample in samples)
        {
            for (var i = 0; i < sample.Table.Sentences.Count; i++)
            {
                var row = sample.Table.Values[i];
                var words = sample.Table.Words[i];
                var values = new float[row.Length + words.Length];
                var indices = new int[values.Length];
                for (var j = 0; j < row.Length; j++) (indices[j], values[j]) = (j, row[j]);
                for (var j = 0; j < words.Length; j++) (indices[row.Length + j], values[row.Length + j]) = (row.Length + words[j], FirstGlance.WordValue);
                yield return new FitRow { Features = new VBuffer<float>(Width, values.Length, values, indices), Applies = sample.Plays(i, role), Weight = 1 };
            }
        }
    }

    private static IEnumerable<FitRow> Rows(IReadOnlyList<StorySample> samples, FeatureTable[] contexts, int role)
    {
        for (var s = 0; s < contexts.Length; s++)
        {
            for (var i = 0; i < contexts[s].Rows; i++)
                yield return new FitRow { Features = new VBuffer<float>(contexts[s].Width, contexts[s][i].ToArray()), Applies = samples[s].Plays(i, role), Weight = 1 };
        }
    }
}
