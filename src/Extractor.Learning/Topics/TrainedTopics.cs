using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>A model as trained, before it is written.</summary>
/// <param name="Vocabulary">The terms.</param>
/// <param name="Domains">Classifier of the primary domain; null for none.</param>
/// <param name="Topics">Classifiers of the topics, the first level first.</param>
internal sealed record TrainedTopics(TopicVocabulary Vocabulary, TopicHead? Domains, IReadOnlyList<TopicHead> Topics)
{
    /// <summary>Terms and values of a text.</summary>
    public (int[] Terms, float[] Values) Vector(TermCounts text) => VocabularyBuilder.Vector(text, Vocabulary).ToSparse();

    /// <summary>The same with calibrated scores.</summary>
    public TrainedTopics Calibrated(TopicCalibration calibration) => this with
    {
        Domains = Domains?.Calibrated(1 / calibration.DomainTemperature, 0),
        Topics =
        [
            .. Topics.Select(head => head.Parent.Length > 0 ? head.Calibrated(1 / calibration.BelowTemperature, 0)
                : head.Calibrated(calibration.TopicSlope, head.IsOneOf ? 0 : calibration.TopicOffset)),
        ],
    };
}
