using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;

namespace Extractor.Learning.Topics;

/// <summary>Fits what makes scores probabilities.</summary>
internal static class TopicCalibrator
{
    /// <summary>Temperatures that are tried, from cold to hot.</summary>
    private static readonly double[] Temperatures = [.. Enumerable.Range(2, 58).Select(step => step / 20.0)];

    /// <summary>Probabilities that are tried as the least.</summary>
    private static readonly double[] Leasts = [.. Enumerable.Range(3, 10).Select(step => step / 20.0)];

    /// <summary>Fits to predictions.</summary>
    /// <param name="predictions">What a cross-validation told.</param>
    public static TopicCalibration Fit(TopicPredictions predictions)
    {
        var (slope, offset) = (1.0, 0.0);
        if (predictions.Topics is { IsOneOf: true } oneOf) slope = 1 / Coolest(oneOf);
        else if (predictions.Topics is { } anyOf)
        {
            var platt = PlattFitter.Fit(anyOf.Applied());
            (slope, offset) = (platt.Slope, platt.Offset);
        }

        var below = predictions.Below.Values.Where(scores => scores.Count > 0).ToList();
        var unset = new TopicCalibration(
            predictions.Domains is { Count: > 0 } domains ? Truest(domains) : 1, slope, offset,
            below.Count == 0 ? 1 : Temperatures.MinBy(temperature => below.Sum(scores => scores.LogLoss(temperature))), 0);
        var calibrated = predictions.Calibrated(unset);
        return unset with { LeastScore = calibrated.Topics is null ? 0 : Leasts.MaxBy(calibrated.MicroF1) };
    }

    /// <summary>Where a second label is as good as the first, a probability is how often either is told.</summary>
    private static double Truest(LabelScores scores) =>
        Temperatures.MinBy(temperature => CalibrationError.Of(scores.With(probabilities => LabelScores.Cooled(probabilities, temperature)).Tops()));

    private static double Coolest(LabelScores scores) => Temperatures.MinBy(scores.LogLoss);
}
