using Extractor.Learning.Topics;

namespace Extractor.Learning.Tests.Topics;

public class TopicCalibratorTests
{
    private static readonly string[] Labels = ["a", "b"];

    [Fact]
    public void Cools_what_is_too_sure()
    {
        var scores = new LabelScores(Labels, isOneOf: true);
        for (var i = 0; i < 100; i++) scores.Add(Text(i), [i < 70 ? "a" : "b"], [0.99, 0.01]);
        var predictions = new TopicPredictions(scores, null, new Dictionary<string, LabelScores>());
        var told = predictions.Calibrated(TopicCalibrator.Fit(predictions)).Domains!;
        Assert.InRange(told.Told[0].Scores[0], 0.65, 0.85);
    }

    [Fact]
    public void Brings_the_probability_of_labels_of_which_any_may_apply_to_how_often_they_do()
    {
        var scores = new LabelScores(Labels, isOneOf: false);
        for (var i = 0; i < 200; i++) scores.Add(Text(i), i % 4 == 0 ? ["a"] : ["b"], [0.6, 0.6]);
        var predictions = new TopicPredictions(null, scores, new Dictionary<string, LabelScores>());
        var calibrated = predictions.Calibrated(TopicCalibrator.Fit(predictions)).Topics!;
        Assert.Equal(0.5, calibrated.Told[0].Scores[0], 0.05);
    }

    [Fact]
    public void Counts_a_label_that_is_unknown_neither_for_nor_against()
    {
        var scores = new LabelScores(Labels, isOneOf: false);
        scores.Add(Text(0) with { UnknownTopics = ["b"] }, ["a"], [0.9, 0.9]);
        Assert.Equal((1, 1, 1), TopicPredictions.Counts(scores, 0.5));
    }

    [Fact]
    public void Gives_a_topic_below_another_no_more_than_the_probability_of_both()
    {
        var first = new LabelScores(Labels, isOneOf: false);
        var below = new LabelScores(["a1", "a2"], isOneOf: true);
        first.Add(Text(0), ["a"], [0.6, 0.1]);
        below.Add(Text(0), ["a1"], [0.8, 0.2]);
        var predictions = new TopicPredictions(null, first, new Dictionary<string, LabelScores> { ["a"] = below });
        Assert.Equal((1, 1, 1), predictions.CountsBelow(0.4));
        Assert.Equal((0, 0, 1), predictions.CountsBelow(0.5));
    }

    [Fact]
    public void Takes_the_mean_of_the_labels_that_occur()
    {
        var scores = new LabelScores(Labels, isOneOf: true);
        scores.Add(Text(0), ["a"], [0.9, 0.1]);
        scores.Add(Text(1), ["a", "b"], [0.2, 0.8]);
        Assert.Equal(2.0 / 3, scores.MacroF1.Value, 6);
        Assert.Equal((0.5, 1.0), (scores.Accuracy.Value, scores.Acceptable.Value));
    }

    private static LabelledText Text(int number) => new() { Id = $"{number}", Group = "", Title = "", Text = "" };
}
