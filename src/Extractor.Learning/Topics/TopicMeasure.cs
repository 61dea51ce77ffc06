using System.Globalization;
using Extractor.Learning.Documents;

namespace Extractor.Learning.Topics;

/// <summary>Measures classifiers of topics by cross-validation.</summary>
internal static class TopicMeasure
{
    /// <summary>Shares of the texts that the learning curve is measured at, before all of them.</summary>
    private static readonly double[] Shares = [0.25, 0.5];

    /// <summary>Cross-validates, calibrates and counts.</summary>
    /// <param name="fitter">Fits all classifiers.</param>
    /// <param name="given">Labelled texts.</param>
    /// <param name="extra">Texts that are trained on and not tested.</param>
    /// <param name="folds">Number of parts.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static MeasuredTopics Run(
        TopicFitter fitter, IReadOnlyList<SampledText> given, IReadOnlyList<SampledText> extra, int folds, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var raw = new TopicValidation(fitter, folds).Run(given, extra, 1, progress, cancellationToken);
        var calibration = TopicCalibrator.Fit(raw);
        var told = raw.Calibrated(calibration);
        var upper = new TopicValidation(fitter.FirstLevel(), folds);
        var curve = Shares.Select(share => (share, upper.Run(given, extra, share, progress, cancellationToken))).Append((1, told)).ToList();
        var measured = Of(told, given.Count, calibration.LeastScore);
        measured.Scores["texts.inferred"] = extra.Count;
        return measured with { Curve = curve, Calibration = calibration };
    }

    /// <summary>Counts what was told.</summary>
    /// <param name="told">What was told, calibrated.</param>
    /// <param name="texts">Number of texts.</param>
    /// <param name="leastScore">Probability from which on a topic is told.</param>
    public static MeasuredTopics Of(TopicPredictions told, int texts, double leastScore)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["texts.labelled"] = texts, ["leastScore"] = leastScore };
        if (told.Domains is { Count: > 0 } domains)
        {
            Add(scores, "domains", domains);
            for (var label = 0; label < domains.Labels.Count; label++) scores["domains.f1." + domains.Labels[label]] = Math.Round(domains.Of(label).F1, 4);
        }

        if (told.Topics is { Count: > 0 } topics) Add(scores, "topics", topics);
        Add(scores, "topics.told", TopicPredictions.Counts(told.Topics!, leastScore));
        if (told.Below.Values.Any(branch => branch.Count > 0))
        {
            var judged = told.Below.Values.SelectMany(branch => branch.Tops()).ToList();
            scores["below.texts"] = judged.Count;
            scores["below.accuracyGivenParent"] = Math.Round(judged.Average(top => top.Right), 4);
            scores["below.calibrationError"] = Math.Round(CalibrationError.Of(judged), 4);
            Add(scores, "below.told", told.CountsBelow(leastScore));
        }

        return new(told, [], new(1, 1, 0, 1, leastScore), scores, string.Empty);
    }

    /// <summary>Adds the figures of what was told to those of a card.</summary>
    public static void Add(SortedDictionary<string, double> scores, string name, LabelScores told)
    {
        scores[name + ".accuracy"] = Math.Round(told.Accuracy.Value, 4);
        scores[name + ".accuracyAcceptable"] = Math.Round(told.Acceptable.Value, 4);
        scores[name + ".macroF1"] = Math.Round(told.MacroF1.Value, 4);
        scores[name + ".calibrationError"] = Math.Round(CalibrationError.Of(told.Tops()), 4);
    }

    /// <summary>Adds the part of the topics to a report.</summary>
    public static void AddTopics(TopicReport report, MeasuredTopics measured, Func<string, string> nameOf)
    {
        var (told, calibration) = (measured.Predictions, measured.Calibration);
        report.Heading("Topics of the first level").Measures(told.Topics!)
            .Paragraph(Line("Told from a probability of", calibration.LeastScore, TopicPredictions.Counts(told.Topics!, calibration.LeastScore)) + "\n")
            .Labels(told.Topics!, nameOf).Confusion(told.Topics!, nameOf).Reliability(told.Topics!);
        if (measured.Curve.Count > 0) report.Curve(measured.Curve.Select(point => (point.Share, point.Predictions.Topics!)));
        var below = told.Below.Where(branch => branch.Value.Count > 0).OrderBy(branch => branch.Key, StringComparer.Ordinal).ToList();
        if (below.Count == 0) return;
        report.Heading("Topics below others").Paragraph(Line("Told from a probability of", calibration.LeastScore, told.CountsBelow(calibration.LeastScore)) + "\n");
        foreach (var (parent, scores) in below)
            report.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Below {nameOf(parent)}, given that it applies: {scores.Acceptable.Value:0.00} of {scores.Count} told as one of their labels.\n")).Labels(scores, nameOf);
    }

    private static void Add(SortedDictionary<string, double> scores, string name, (int Right, int Given, int Wanted) counts)
    {
        scores[name + ".precision"] = Math.Round(Share(counts.Right, counts.Given), 4);
        scores[name + ".recall"] = Math.Round(Share(counts.Right, counts.Wanted), 4);
        scores[name + ".microF1"] = Math.Round(Share(2 * counts.Right, counts.Given + counts.Wanted), 4);
    }

    private static string Line(string what, double least, (int Right, int Given, int Wanted) counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{what} {least:0.00}: precision {Share(counts.Right, counts.Given):0.000}, recall {Share(counts.Right, counts.Wanted):0.000}, micro F1 {Share(2 * counts.Right, counts.Given + counts.Wanted):0.000} ({counts.Wanted} labels).");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
