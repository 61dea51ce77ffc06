namespace Extractor.Learning.Topics;

/// <summary>What a cross-validation gave.</summary>
/// <param name="Predictions">What was told, calibrated.</param>
/// <param name="Curve">What was told when a share of the texts was trained on.</param>
/// <param name="Calibration">How it was calibrated.</param>
/// <param name="Scores">Figures by name.</param>
/// <param name="Report">The figures in full, as Markdown.</param>
internal sealed record MeasuredTopics(
    TopicPredictions Predictions, IReadOnlyList<(double Share, TopicPredictions Predictions)> Curve, TopicCalibration Calibration,
    SortedDictionary<string, double> Scores, string Report);
