using Extractor.Entities.Judging;
using Extractor.Learning.Documents;
using Extractor.Narrative;

namespace Extractor.Learning.Judging;

/// <summary>Measures what is told of samples by their probabilities, as <c>evaluate documents</c> does.</summary>
/// <param name="samples">The samples.</param>
/// <param name="scores">The probability of each row of each sample.</param>
internal sealed class JudgeMeasure(IReadOnlyList<JudgeSample> samples, IReadOnlyList<double[]> scores)
{
    private readonly (Extractor.Model.EntityType Type, double Probability)[][] judged = [.. samples.Select((sample, i) => EntityJudge.Judge(sample.Table, scores[i], sample.Groups))];

    /// <summary>Number of pages.</summary>
    public int Pages => samples.Count;

    /// <summary>Number of pages whose list of labels is open.</summary>
    public int OpenPages => samples.Count(sample => !sample.IsFull);

    /// <summary>The probability of each group of the pages with open lists, and whether it is labelled.</summary>
    public IReadOnlyList<(double Probability, double Right)> Pairs =>
        [.. Each(sample => !sample.IsFull).Select(pair => (judged[pair.Sample][pair.Group].Probability, samples[pair.Sample].Label[pair.Group] >= 0 ? 1.0 : 0))];

    /// <summary>Precision, recall and F1 of what is told from a probability on.</summary>
    public (double Precision, double Recall, double F1) Of(Calibration calibration, double least)
    {
        double right = 0, told = 0, openLabels = 0, found = 0, labels = 0;
        for (var s = 0; s < samples.Count; s++)
        {
            labels += samples[s].Labels;
            if (!samples[s].IsFull) openLabels += samples[s].Labels;
            for (var g = 0; g < samples[s].Groups; g++)
            {
                if (!IsTold(s, g, calibration, least)) continue;
                var isRight = samples[s].Label[g] >= 0;
                if (isRight) found++;
                if (samples[s].IsFull) continue;
                told++;
                if (isRight) right++;
            }
        }

        return (right / Math.Max(1, told), found / Math.Max(1, labels), 2 * right / Math.Max(1, told + openLabels));
    }

    /// <summary>Share of the labels that a group of mentions bears: no judge can tell more.</summary>
    public double Reach => samples.Sum(sample => sample.Label.Count(label => label >= 0)) / (double)samples.Sum(sample => sample.Labels);

    /// <summary>Of the labelled groups that are told, the share of the right type.</summary>
    public double TypesRight(Calibration calibration, double least)
    {
        int right = 0, all = 0;
        for (var s = 0; s < samples.Count; s++)
        {
            for (var row = 0; row < samples[s].IsTold.Length; row++)
            {
                var (group, type) = samples[s].Table.Rows[row];
                if (!samples[s].IsTold[row] || !IsTold(s, group, calibration, least)) continue;
                all++;
                if (judged[s][group].Type == type) right++;
            }
        }

        return (double)right / Math.Max(1, all);
    }

    /// <summary>Expected calibration error of what is told of the pages with open lists.</summary>
    public double Error(Calibration calibration, double least) => CalibrationError.Of(
        Each(sample => !sample.IsFull).Where(pair => IsTold(pair.Sample, pair.Group, calibration, least))
            .Select(pair => new Judged(calibration.Of(judged[pair.Sample][pair.Group].Probability), samples[pair.Sample].Label[pair.Group] >= 0 ? 1 : 0)));

    private bool IsTold(int sample, int group, Calibration calibration, double least) =>
        calibration.Of(judged[sample][group].Probability) >= (samples[sample].IsNamed[group] ? least : Math.Max(least, EntityJudge.LeastOfOthers));

    private IEnumerable<(int Sample, int Group)> Each(Func<JudgeSample, bool> wanted) =>
        Enumerable.Range(0, samples.Count).Where(s => wanted(samples[s])).SelectMany(s => Enumerable.Range(0, samples[s].Groups).Select(g => (s, g)));
}
