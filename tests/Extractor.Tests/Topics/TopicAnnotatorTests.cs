using Extractor.Language;
using Extractor.Model;
using Extractor.Models;
using Extractor.Testing;
using Extractor.Topics;

namespace Extractor.Tests.Topics;

public class TopicAnnotatorTests
{
    private static readonly TopicAnnotator Annotator = new(ModelCatalog.Load(new EmbeddedModels()));

    [Theory]
    [InlineData("security", "Hospital hit by ransomware", "Hackers encrypted the hospital's patient records on Monday and demanded a ransom, police said. Investigators suspect a criminal group.")]
    [InlineData("networks", "Cable cut slows internet", "A submarine cable was cut off the coast, and internet service providers rerouted traffic over another fibre link while mobile operators warned of slow connections.")]
    [InlineData("cloud", "New data centre campus", "The operator will build a data centre campus of 200 megawatts for cloud providers and lease the data halls to a hyperscale platform.")]
    [InlineData("finance", "Central bank holds rates", "The central bank held its interest rate at 4.5 percent, and bond yields fell as investors bet that inflation would ease.")]
    [InlineData("sport", "Late goal wins the cup", "The striker scored in the last minute as the home team won the final of the football cup in front of a full stadium.")]
    [InlineData("disaster", "Earthquake shakes coast", "An earthquake of magnitude 6.8 struck the coast; rescue workers searched collapsed buildings for survivors.")]
    public void Tells_the_domain_of_english_news(string expected, string title, string text)
    {
        var layer = Annotate("en", title, text);
        Assert.Equal(expected, layer.PrimaryDomain?.Value);
        Assert.InRange(layer.PrimaryDomain!.Confidence, TopicAnnotator.LeastDomainConfidence, 1);
        Assert.Equal(Origin.Derived, layer.PrimaryDomain.Origin);
    }

    [Fact]
    public void Gives_media_topics_best_first_with_label_and_path()
    {
        var topics = Annotate("en", "Late goal wins the cup", "The striker scored in the last minute as the team won the final of the football cup in a full stadium.").Topics;
        Assert.Equal("medtop:15000000", topics[0].Code);
        Assert.Equal("sport", topics[0].Label);
        Assert.Equal(1, topics[0].Level);
        Assert.Equal(["medtop:15000000"], topics[0].Path);
        Assert.Equal(topics.Select(topic => topic.Score).OrderDescending(), topics.Select(topic => topic.Score));
    }

    [Fact]
    public void Rests_the_domain_on_the_sentences_that_speak_for_it()
    {
        const string first = "The mayor thanked everyone for coming.", second = "The earthquake destroyed forty houses and rescue workers searched the rubble for survivors.";
        var article = Articles.Of(first, second);
        var evidence = Annotate("en", article).PrimaryDomain!.Evidence;
        Assert.Contains(second, evidence.Select(span => span.Of(article.Text)));
        Assert.DoesNotContain(first, evidence.Select(span => span.Of(article.Text)));
    }

    [Fact]
    public void Looks_past_the_apparatus_of_the_page()
    {
        const string panel = "Football club, striker, goal, stadium, league, cup final, coach, match, team.";
        var article = Articles.Of(panel, "An earthquake struck the coast; rescue workers searched collapsed buildings for survivors of the flood.");
        Assert.Equal("disaster", Annotate("en", article with { Apparatus = [new TextSpan(0, panel.Length)] }).PrimaryDomain?.Value);
    }

    [Theory]
    [InlineData("de", "Die Zentralbank hat am Donnerstag den Leitzins erhöht und weitere Schritte angekündigt, wie der Präsident der Bank am Abend mitteilte.")]
    [InlineData("en", "Photo.")]
    [InlineData(null, "")]
    public void Says_nothing_of_texts_that_it_does_not_know_the_words_of(string? language, string text)
    {
        var layer = Annotate(language, "", text);
        Assert.Null(layer.PrimaryDomain);
        Assert.Empty(layer.Topics);
    }

    private static TopicLayer Annotate(string? language, string title, string text) => Annotate(language, Articles.Of(
        new PageMetadata { Title = new Evidenced<string> { Value = title, Origin = Origin.Metadata, Confidence = 1 } }, text));

    private static TopicLayer Annotate(string? language, Article article)
    {
        var annotated = new AnnotatedArticle(article).With(new LanguageLayer(language, 0.9));
        annotated = annotated.With(new TextAnnotator().Annotate(annotated, CancellationToken.None));
        return (TopicLayer)Annotator.Annotate(annotated, CancellationToken.None);
    }
}
