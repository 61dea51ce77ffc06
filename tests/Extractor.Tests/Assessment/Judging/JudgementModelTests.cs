using Extractor.Assessment.Judging;
using Extractor.Models;
using Extractor.Narrative;

namespace Extractor.Tests.Assessment.Judging;

public sealed class JudgementModelTests
{
    private static readonly string[] Names = ["sources.direct", "stakes.body.war"];

    private static JudgementHead Head(params (float War, float Word, float Bias)[] steps) => new(JudgementModel.Places(Names), [.. steps.Select(step =>
    {
        var weights = new float[Names.Length + WordHash.Buckets + 1];
        (weights[1], weights[Names.Length + 7], weights[^1]) = (step.War, step.Word, step.Bias);
        return weights;
    })]);

    [Fact]
    public void Is_read_as_it_was_written()
    {
        using var memory = new MemoryStream();
        JudgementModel.Embedded.Write(new BinaryWriter(memory));
        var bytes = memory.ToArray();

        using var again = new MemoryStream();
        JudgementModel.Read(new MemoryStream(bytes)).Write(new BinaryWriter(again));

        Assert.Equal(bytes, again.ToArray());
    }

    [Fact]
    public void Says_that_another_format_must_be_trained_again() =>
        Assert.Contains("train it again", Assert.Throws<ModelException>(() => JudgementModel.Read(new MemoryStream([9, 0, 0, 0]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Says_that_a_file_is_cut_short()
    {
        using var memory = new MemoryStream();
        JudgementModel.Embedded.Write(new BinaryWriter(memory));

        Assert.Throws<ModelException>(() => JudgementModel.Read(new MemoryStream(memory.ToArray()[..^8])));
    }

    [Fact]
    public void Sums_features_and_words_and_knows_nothing_of_others()
    {
        var head = Head((0, 0, 0), (2, 0, 0), (0, 3, 0));

        Assert.Equal(1, head.Decide(new([new("stakes.body.war", 1), new("unknown", 99)], [])).Step);
        Assert.Equal(2, head.Decide(new([new("stakes.body.war", 1)], [7])).Step);
        Assert.Equal(1 / 3.0, head.Decide(new([], [])).Confidence, 6);
    }

    [Fact]
    public void Calibrates_the_step_that_it_tells()
    {
        var sure = Head((0, 0, 0), (4, 0, 0), (0, 0, 0));
        var calibrated = new JudgementHead(JudgementModel.Places(Names), [.. sure.Weights]) { Calibration = new(0.5, 0) };
        var facts = new StoryFacts([new("stakes.body.war", 1)], []);

        Assert.Equal(sure.Decide(facts).Step, calibrated.Decide(facts).Step);
        Assert.InRange(calibrated.Decide(facts).Confidence, 0.5, sure.Decide(facts).Confidence - 0.05);
    }

    [Fact]
    public void Tells_how_far_a_feature_pushes_beside_the_other_steps()
    {
        var head = Head((-1, 0, 0), (2, 0, 0), (-1, 0, 0));

        Assert.Equal(2, head.Push("stakes.body.war", 1), 6);
        Assert.Equal(-1, head.Push("stakes.body.war", 0), 6);
        Assert.Equal(0, head.Push("unknown", 1));
    }

    [Theory]
    [InlineData(0.39, false)]
    [InlineData(0.4, true)]
    public void Is_sure_from_two_in_five(double confidence, bool expected) => Assert.Equal(expected, new JudgedStep(1, confidence).IsSure);
}
