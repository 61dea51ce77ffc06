using System.Globalization;
using Extractor.Entities.Judging;
using Extractor.Layout;
using Extractor.Learning.Fitting;
using Extractor.Narrative;
using Microsoft.ML.Data;

namespace Extractor.Learning.Judging;

/// <summary>Fits judges to all pages and to all but those of a part of the sites.</summary>
internal sealed class JudgeFit
{
    /// <summary>Probabilities from which a group might be told.</summary>
    private static readonly double[] Leasts = [.. Enumerable.Range(4, 13).Select(step => step / 20.0)];

    private readonly JudgeTrainingOptions options;
    private readonly TreeScorer[] crossed;
    private readonly Calibration plain;

    /// <summary>Cross-validates by site.</summary>
    public JudgeFit(IReadOnlyList<JudgeSample> samples, JudgeTrainingOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        this.options = options;
        Samples = samples;
        Parts = FoldPlan.Of([.. samples.Select(sample => sample.Site)], options.Folds);
        crossed = new TreeScorer[options.Folds];
        Parallel.For(0, options.Folds, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
        {
            crossed[fold] = Trees(samples.Where((_, i) => Parts[i] != fold));
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"cross-validation of the judge: part {fold + 1} of {options.Folds}"));
        });
        Measure = MeasureOf(sample => !sample.IsOfLabeller);
        Calibration = PlattFitter.Fit(Measure.Pairs);
        Least = Leasts.MaxBy(candidate => Measure.Of(Calibration, candidate) is var (precision, recall, _) ? Math.Min(precision, recall) : 0);
        plain = Plain();
    }

    /// <summary>The pages.</summary>
    public IReadOnlyList<JudgeSample> Samples { get; }

    /// <summary>The part of each page.</summary>
    public IReadOnlyList<int> Parts { get; }

    /// <summary>
    /// Measures the pages that the labeller of names was not trained on, each by the judge that saw nothing of its site. Calibration and least probability
    /// are fitted to these.
    /// </summary>
    public JudgeMeasure Measure { get; }

    /// <summary>The same of other pages.</summary>
    public JudgeMeasure MeasureOf(Func<JudgeSample, bool> wanted)
    {
        var places = Enumerable.Range(0, Samples.Count).Where(i => wanted(Samples[i])).ToList();
        return new([.. places.Select(i => Samples[i])], [.. places.Select(i => crossed[Parts[i]].Score(Samples[i].Table.Values))]);
    }

    /// <summary>What corrects the probabilities.</summary>
    public Calibration Calibration { get; }

    /// <summary>Probability from which the lesser of precision and recall is greatest.</summary>
    public double Least { get; }

    /// <summary>The judge that saw nothing of the sites of a part.</summary>
    public EntityJudge Without(int part) => new(crossed[part], Calibration, plain, Least);

    /// <summary>The trees of all pages.</summary>
    public TreeScorer All() => Trees(Samples);

    /// <summary>The judge with the trees of all pages.</summary>
    public EntityJudge With(TreeScorer trees) => new(trees, Calibration, plain, Least);

    private TreeScorer Trees(IEnumerable<JudgeSample> samples) =>
        new TreeFitter(JudgeTable.Width, options.Trees, options.Leaves, options.LeastPerLeaf, options.LearningRate, options.FeatureShare).FitYesNo(
            samples.Where(sample => !sample.IsFull).SelectMany(sample => sample.IsTold.Select((told, row) => new FitRow
            {
                Features = new VBuffer<float>(JudgeTable.Width, sample.Table.Values[row].ToArray()), Applies = told, Weight = 1,
            })));

    // What is not judged is taken for as sure as its mentions are, corrected on the people, organisations and places of the same pages.
    private Calibration Plain() => PlattFitter.Fit(
    [
        .. Samples.Where(sample => !sample.IsFull && !sample.IsOfLabeller).SelectMany(sample => Enumerable.Range(0, sample.Groups).Where(group => sample.IsNamed[group])
            .Select(group => (sample.Sums[group], sample.Label[group] >= 0 ? 1.0 : 0))),
    ]);
}
