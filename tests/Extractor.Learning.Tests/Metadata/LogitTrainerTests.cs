using Extractor.Learning.Metadata;
using Extractor.Models.Choices;

namespace Extractor.Learning.Tests.Metadata;

public class LogitTrainerTests
{
    [Fact]
    public void What_speaks_for_the_right_option_gets_the_greater_weight()
    {
        var weights = new LogitTrainer(1).Fit(Examples());
        Assert.True(weights["h1"] > weights["h2"]);
    }

    [Fact]
    public void The_same_examples_give_the_same_weights() => Assert.Equal(new LogitTrainer(1).Fit(Examples()), new LogitTrainer(1).Fit(Examples()));

    private static List<ChoiceExample> Examples() =>
        [.. Enumerable.Range(0, 10).Select(i => new ChoiceExample("set", "site" + i, [Features("h1"), Features("h2")], Features("none"), [true, false], [[], []], 1, true))];

    private static FeatureSet Features(string name)
    {
        var features = new FeatureSet();
        features.Add(name);
        return features;
    }
}
