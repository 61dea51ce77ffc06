using Extractor.Models.Choices;
using Extractor.Models;

namespace Extractor.Tests.Models.Choices;

public class ChoiceForestTests
{
    [Theory]
    [InlineData(0.5, 1.25)]
    [InlineData(0.6, 2.25)]
    [InlineData(0, 1.25)]
    public void Sums_a_leaf_of_each_tree(double value, double score)
    {
        var forest = new ChoiceForest([[new("near", 0.5, 1, 2), new(null, 1, 0, 0), new(null, 2, 0, 0)], [new(null, 0.25, 0, 0)]]);
        var features = new FeatureSet();
        features.Add("near", value);
        features.Add("unknown");
        Assert.Equal(score, forest.ScoreOf(features));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 9)]
    public void Refuses_a_tree_that_goes_in_a_circle_or_out_of_itself(int left, int right) =>
        Assert.Throws<ModelException>(() => new ChoiceForest([[new("near", 0.5, left, right), new(null, 1, 0, 0)]]));
}
