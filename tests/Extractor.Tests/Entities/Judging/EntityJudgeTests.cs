using Extractor.Entities.Grouping;
using Extractor.Entities.Judging;
using Extractor.Layout;
using Extractor.Model;
using Extractor.Models;
using Extractor.Testing;

namespace Extractor.Tests.Entities.Judging;

public class EntityJudgeTests
{
    private const float Sure = 3;

    [Fact]
    public void Leaves_out_a_group_that_is_unlikely_to_be_a_thing()
    {
        var told = Judge(JudgeFeature.LearnedMost, 0.5f, "Oslo met Blorp.", new Mention(new(0, 4), EntityType.Place, 0.9) { IsLearned = true }, new Mention(new(9, 14), EntityType.Person, 0.3) { IsLearned = true });
        var oslo = Assert.Single(told);
        Assert.Equal(EntityType.Place, oslo.Type);
        Assert.InRange(oslo.Probability, 0.9, 1);
    }

    [Fact]
    public void Takes_the_likeliest_of_the_types_that_mentions_speak_for()
    {
        var told = Judge(
            JudgeFeature.Organization, 0.5f, "Blorp met. Blorp left.", new Mention(new(0, 5), EntityType.Place, 0.9) { IsLearned = true }, new Mention(new(11, 16), EntityType.Organization, 0.6) { IsLearned = true });
        Assert.Equal(EntityType.Organization, Assert.Single(told).Type);
    }

    [Fact]
    public void Keeps_a_law_that_it_was_not_trained_to_judge() =>
        Assert.Equal(EntityType.Law, Assert.Single(Judge(JudgeFeature.LearnedMost, 0.5f, "The Blorp Act passed.", new Mention(new(4, 13), EntityType.Law, 0.6))).Type);

    [Fact]
    public void Judges_the_same_after_being_written_and_read()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true)) Of(JudgeFeature.LearnedMost, 0.5f).Write(writer);
        memory.Position = 0;
        var mention = new Mention(new(0, 4), EntityType.Place, 0.9) { IsLearned = true };
        Assert.Equal(Judge(Of(JudgeFeature.LearnedMost, 0.5f), "Oslo met.", mention)[0].Probability, Judge(EntityJudge.Read(memory), "Oslo met.", mention)[0].Probability);
    }

    [Fact]
    public void Refuses_a_model_of_other_features()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(EntityJudge.FormatVersion);
            writer.Write("Other");
        }

        memory.Position = 0;
        Assert.Contains("other features", Assert.Throws<ModelException>(() => EntityJudge.Read(memory)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<JudgedGroup> Judge(JudgeFeature feature, float from, string text, params Mention[] mentions) => Judge(Of(feature, from), text, mentions);

    private static IReadOnlyList<JudgedGroup> Judge(EntityJudge judge, string text, params Mention[] mentions)
    {
        var article = Pages.Read(Articles.Of(text));
        return judge.Judge(article, Pages.Gazetteer, EntityGrouper.Group(Pages.Gazetteer, Pages.Grouping, article.Text, mentions));
    }

    /// <summary>A judge that takes what has more of a feature for likely, all else for unlikely.</summary>
    private static EntityJudge Of(JudgeFeature feature, float from) =>
        new(new TreeScorer(0, [0], [(short)feature], [from], [~0, ~1], [-Sure, Sure]), new(1, 0), new(1, 0), 0.5);
}
