using Extractor.Entities;
using Extractor.Language;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Entities;

public class EntityAnnotatorTests
{
    private static readonly string[] Seed =
    [
        "Russian President Vladimir Putin has issued a directive for a Russian bank to engage in a partnership with China.",
        "The move, directed by President Putin, reflects ties between Russia and China.",
        "Putin's order also binds the bank, he said.",
    ];

    [Fact]
    public void Gathers_a_person_a_country_and_its_people()
    {
        var article = Pages.Read(Seed);
        var putin = article.Get<EntityLayer>().Entities[0];
        Assert.Equal(("e1", "Vladimir Putin", EntityType.Person), (putin.Id, putin.Name, putin.Type));
        Assert.Equal(["President Putin", "Putin"], putin.Aliases.Order(StringComparer.Ordinal));
        Assert.Equal(3, putin.Mentions.Count);
        Assert.Equal(["Russian"], article.Entity("Russia").Aliases);
        Assert.Equal(EntityType.Place, article.Entity("China").Type);
    }

    [Fact]
    public void Numbers_entities_by_salience_which_adds_up_to_one()
    {
        var entities = Pages.Read(Seed).Get<EntityLayer>().Entities;
        Assert.Equal(Enumerable.Range(1, entities.Count).Select(i => $"e{i}"), entities.Select(entity => entity.Id));
        Assert.Equal(entities.OrderByDescending(entity => entity.Salience), entities);
        Assert.InRange(entities.Sum(entity => entity.Salience), 0.99, 1.001);
    }

    [Fact]
    public void Keeps_people_of_the_same_surname_apart()
    {
        var article = Pages.Read(
            "Michelle Obama spoke first. Obama praised the crowd.", "Barack Obama spoke next. Obama thanked his wife.");
        Assert.Equal(2, article.Entity("Michelle Obama").Mentions.Count);
        Assert.Equal(2, article.Entity("Barack Obama").Mentions.Count);
    }

    [Fact]
    public void Gives_an_earlier_surname_to_the_person_named_in_full_later()
    {
        var article = Pages.Read("President Macron arrived on Monday.", "Emmanuel Macron left on Tuesday.");
        Assert.Equal(2, article.Entity("Emmanuel Macron").Mentions.Count);
    }

    [Fact]
    public void Joins_an_acronym_to_its_expansion()
    {
        var article = Pages.Read("The World Health Organization (WHO) met.", "WHO officials spoke.", "The European Central Bank acted. The ECB waited.");
        Assert.Equal(["WHO"], article.Entity("World Health Organization").Aliases);
        Assert.Equal(["ECB"], article.Entity("European Central Bank").Aliases);
    }

    [Fact]
    public void Joins_a_company_with_and_without_its_legal_form()
    {
        var cloudflare = Pages.Read("Cloudflare, Inc. grew.", "Then Cloudflare hired.").Entity("Cloudflare, Inc.");
        Assert.Equal(["Cloudflare"], cloudflare.Aliases);
        Assert.Equal("cloudflare.com", cloudflare.Identifiers["domain"]);
        Assert.Equal("NET", cloudflare.Identifiers["ticker"]);
    }

    [Fact]
    public void Joins_the_names_of_one_country()
    {
        var us = Pages.Read("The U.S. voted. The United States won. American voters cheered in America.").Entity("United States");
        Assert.Equal(["U.S.", "American", "America"], us.Aliases);
    }

    [Fact]
    public void Names_a_country_that_only_its_people_stand_for() =>
        Assert.Equal(["French"], Pages.Read("A court heard French farmers complain.").Entity("France").Aliases);

    [Fact]
    public void Lets_the_title_of_the_page_raise_salience()
    {
        var metadata = new PageMetadata
        {
            Title = new Evidenced<string> { Value = "What Oslo did about it", Origin = Origin.Metadata, Confidence = 1 },
        };
        string[] lines = ["Reporters went from Lima to Oslo."];
        Assert.True(Share(Articles.Of(metadata, lines), "Oslo") > Share(Articles.Of(lines), "Oslo"));
    }

    [Fact]
    public void Keeps_mentions_in_the_apparatus_without_salience()
    {
        var article = Articles.Of("Region: Brazil", "Talks were held in Norway.");
        article = article with { Apparatus = [article.Blocks[0].Span] };
        Assert.Equal(0, Pages.Read(article).Entity("Brazil").Salience);
        Assert.Single(Pages.Read(article).Entity("Brazil").Mentions);
    }

    [Fact]
    public void Quotes_each_mention_as_the_text_has_it()
    {
        var article = Pages.Read(Seed);
        foreach (var mention in article.Get<EntityLayer>().Entities.SelectMany(entity => entity.Mentions))
            Assert.Equal(article.Text[mention.Start..mention.End], mention.Text);
    }

    [Fact]
    public void Names_a_person_whom_the_text_knows_by_a_title_alone()
    {
        var article = Articles.Of("Sister Act returned to the stage.").Annotate(
            new Pages.FixedLanguage("en"), new TextAnnotator(), new GivenMentions(new Mention(new TextSpan(0, 6), EntityType.Person, 0.99)), new EntityAnnotator(Pages.Gazetteer, Pages.Grouping, null, Pages.Salience));
        Assert.Equal("Sister", Assert.Single(article.Get<EntityLayer>().Entities).Name);
    }

    [Fact]
    public void Gives_nothing_for_a_text_without_names() => Assert.Empty(Pages.Read("nothing is named here.").Get<EntityLayer>().Entities);

    private static double Share(Article article, string name) => Pages.Read(article).Entity(name).Salience;

    private sealed class GivenMentions(params Mention[] mentions) : IAnnotator
    {
        public string Name => "Mentions";

        public IReadOnlyList<Type> Needs { get; } = [];

        public AnnotationLayer Empty { get; } = new MentionLayer([]);

        public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => new MentionLayer(mentions);
    }
}
