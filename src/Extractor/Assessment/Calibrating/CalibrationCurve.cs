using System.Globalization;
using Extractor.Narrative;

namespace Extractor.Assessment.Calibrating;

/// <summary>
/// Maps a field's own score to the probability that it holds: as it is, by a logistic function (Platt 1999), or by steps that only rise
/// (isotonic regression; Zadrozny and Elkan 2002), between which it is straight.
/// </summary>
internal sealed class CalibrationCurve
{
    private const string AsItIs = "as-is", Logistic = "platt", Steps = "isotonic";

    /// <summary>A probability is never given as certain or impossible.</summary>
    private const double Least = 0.01;

    private readonly Calibration platt;
    private readonly double[] scores;
    private readonly double[] probabilities;

    private CalibrationCurve(string kind, Calibration platt, double[] scores, double[] probabilities) =>
        (Kind, this.platt, this.scores, this.probabilities) = (kind, platt, scores, probabilities);

    /// <summary>Leaves scores as they are.</summary>
    public static CalibrationCurve None { get; } = new(AsItIs, new(1, 0), [], []);

    /// <summary><c>as-is</c>, <c>platt</c> or <c>isotonic</c>.</summary>
    public string Kind { get; }

    /// <summary>A logistic curve.</summary>
    public static CalibrationCurve Of(Calibration platt) => new(Logistic, platt, [], []);

    /// <summary>A curve through points.</summary>
    /// <param name="points">Scores, rising, with probabilities that do not fall.</param>
    public static CalibrationCurve Of(IReadOnlyList<(double Score, double Probability)> points) =>
        new(Steps, new(1, 0), [.. points.Select(point => point.Score)], [.. points.Select(point => point.Probability)]);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no curve.</exception>
    public static CalibrationCurve Parse(string text)
    {
        var words = text.Split(' ');
        double[] numbers = [.. words.Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        return words[0] switch
        {
            AsItIs => None,
            Logistic when numbers.Length == 2 => Of(new Calibration(numbers[0], numbers[1])),
            Steps when numbers.Length > 0 && numbers.Length % 2 == 0 => Of([.. numbers.Chunk(2).Select(pair => (pair[0], pair[1]))]),
            _ => throw new FormatException($"'{text}' is no calibration curve."),
        };
    }

    /// <summary>The probability of a score.</summary>
    public double Of(double score) => Kind switch
    {
        AsItIs => score,
        Logistic => Kept(platt.Of(score)),
        _ => Kept(Between(score)),
    };

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        AsItIs => AsItIs,
        Logistic => string.Create(CultureInfo.InvariantCulture, $"{Logistic} {platt.Slope} {platt.Offset}"),
        _ => Steps + string.Concat(scores.Zip(probabilities, (score, probability) => string.Create(CultureInfo.InvariantCulture, $" {score} {probability}"))),
    };

    private static double Kept(double probability) => Math.Round(Math.Clamp(probability, Least, 1 - Least), 4);

    private double Between(double score)
    {
        if (score <= scores[0]) return probabilities[0];
        for (var i = 1; i < scores.Length; i++)
        {
            if (score > scores[i]) continue;
            var share = (score - scores[i - 1]) / (scores[i] - scores[i - 1]);
            return probabilities[i - 1] + (share * (probabilities[i] - probabilities[i - 1]));
        }

        return probabilities[^1];
    }
}
