namespace Extractor.Learning.Topics;

/// <summary>What makes scores probabilities, fitted on texts that were not trained on.</summary>
/// <param name="DomainTemperature">What the scores of the domains are divided by.</param>
/// <param name="TopicSlope">What the scores of the first level are multiplied by.</param>
/// <param name="TopicOffset">What is added to them where any number of topics may apply.</param>
/// <param name="BelowTemperature">What the scores of all topics below others are divided by.</param>
/// <param name="LeastScore">Probability from which on a topic is told: the one of the best micro F1.</param>
internal sealed record TopicCalibration(double DomainTemperature, double TopicSlope, double TopicOffset, double BelowTemperature, double LeastScore);
