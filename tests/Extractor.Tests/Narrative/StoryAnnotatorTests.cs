using Extractor.Model;
using Extractor.Narrative;
using Extractor.Testing;

namespace Extractor.Tests.Narrative;

public sealed class StoryAnnotatorTests
{
    private static readonly Article Article = Articles.Of("The harbour board of Bergen approved a new ferry terminal on Monday.", "It will open in 2029.");

    private static StoryLayer Annotate(Article article, string language = "en") =>
        (StoryLayer)new StoryAnnotator().Annotate(Layers.Of(article, language).WithEntities(), CancellationToken.None);

    [Fact]
    public void Scores_each_sentence_of_an_English_story_for_each_role()
    {
        var layer = Annotate(Article);

        Assert.Equal(2, layer.Table!.Sentences.Count);
        Assert.Equal(Enum.GetValues<StoryRole>().Length, layer.Scores!.Probabilities.Count);
        Assert.All(layer.Scores.Probabilities, row => Assert.Equal(2, row.Length));
    }

    [Fact]
    public void Leaves_other_languages_and_listings_alone()
    {
        Assert.Null(Annotate(Article, "nb").Scores);
        Assert.Null(Annotate(Article with { PageType = new Evidenced<PageType> { Value = PageType.Listing, Origin = Origin.Derived, Confidence = 0.9 } }).Scores);
    }
}
