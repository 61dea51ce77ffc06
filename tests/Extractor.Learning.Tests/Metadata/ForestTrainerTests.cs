using Extractor.Learning.Metadata;
using Extractor.Metadata.Ranking;
using Extractor.Models.Choices;

namespace Extractor.Learning.Tests.Metadata;

public class ForestTrainerTests
{
    private static readonly ForestOptions Options = new(Trees: 30, Leaves: 4, LearningRate: 0.3, Penalty: 1, LeastRows: 2);

    [Fact]
    public void Learns_what_features_say_only_together()
    {
        var forest = new ChoiceForest(new ForestTrainer(Options).Fit(Examples(), CancellationToken.None));
        Assert.True(forest.ScoreOf(Features("time", "near")) > forest.ScoreOf(Features("time")));
        Assert.True(forest.ScoreOf(Features("line")) > forest.ScoreOf(Features("line", "near")));
    }

    [Fact]
    public void The_same_examples_give_the_same_trees() =>
        Assert.Equal(
            new ForestTrainer(Options).Fit(Examples(), CancellationToken.None).SelectMany(tree => tree),
            new ForestTrainer(Options).Fit(Examples(), CancellationToken.None).SelectMany(tree => tree));

    [Fact]
    public void Reads_back_the_trees_that_it_writes()
    {
        var trained = new FieldFitter(1, Options).Fit(Examples(), CancellationToken.None);
        var fields = new SortedDictionary<string, TrainedField>(StringComparer.Ordinal);
        foreach (var name in (string[])["title", "authors", "publishedAt", "modifiedAt"]) fields[name] = trained;
        var read = MetadataModel.Read(new MemoryStream(MetadataModelWriter.Write(fields, "train")));
        FeatureSet[] options = [Features("time", "near"), Features("time")];
        Assert.Equal(trained.ToModel().Probabilities(options, Features("none")), read.PublishedAt.Probabilities(options, Features("none")));
    }

    /// <summary>A time is right near the title, a line away from it.</summary>
    private static List<ChoiceExample> Examples() =>
    [
        .. Enumerable.Range(0, 40).Select(i => new ChoiceExample(
            "set", "site" + i, i % 4 > 0 ? [Features("time", "near"), Features("time")] : [Features("line", "near"), Features("line")], Features("none"),
            [i % 4 > 0, i % 4 == 0], [[], []], 1, true)),
    ];

    private static FeatureSet Features(params ReadOnlySpan<string> names)
    {
        var features = new FeatureSet();
        foreach (var name in names) features.Add(name);
        return features;
    }
}
