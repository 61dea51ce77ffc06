using Extractor.Language;
using Extractor.Model;
using Extractor.Models;
using Extractor.Models.Choices;
using Extractor.Testing;
using Extractor.Topics;

namespace Extractor.Tests.Topics;

public class SubjectAnnotatorTests
{
    private static readonly Lazy<ChoiceModel> Model = new(() => SubjectModel.Load(ModelCatalog.Load(new EmbeddedModels())));

    private const string Headline = "Putin directs Russian bank to partner with China on AI";

    [Fact]
    public void Takes_the_actor_and_never_the_headline()
    {
        var article = Articles.Of(
            TitleOf(Headline),
            "Russian President Vladimir Putin has issued a directive for a Russian bank to work with China on AI.",
            "Putin wants Russia and China to share research.") with
        {
            Kind = ArticleKind.Profile,
            Declared = new DeclaredStatements { Entity = Stated(Headline) },
        };
        var layer = Annotate(article, Entity("e1", "Vladimir Putin", EntityType.Person, 0.5, "Putin"), Entity("e2", "Russia", EntityType.Place, 0.3, "Russian"), Entity("e3", "China", EntityType.Place, 0.2));
        Assert.Equal(new SubjectReference("e1", "Vladimir Putin"), layer.Subject?.Value);
        Assert.Equal(Origin.Derived, layer.Subject?.Origin);
        Assert.Equal("person", layer.SubjectType?.Value);
        Assert.Equal("Vladimir Putin", layer.Subject!.Evidence[0].Of(article.Text));
    }

    [Fact]
    public void Follows_a_profile_page_that_declares_an_entity_of_its_text()
    {
        var article = Articles.Of(TitleOf("Acme Networks"), "Jane Roe leads Acme Networks.", "Jane Roe joined in 2019. Jane Roe lives in Oslo.") with
        {
            Kind = ArticleKind.Profile,
            Declared = new DeclaredStatements { Entity = Stated("Acme Networks") },
        };
        var layer = Annotate(article, Entity("e1", "Jane Roe", EntityType.Person, 0.7), Entity("e2", "Acme Networks", EntityType.Organization, 0.3));
        Assert.Equal("e2", layer.Subject?.Value.EntityId);
        Assert.Equal(Origin.Declared, layer.Subject?.Origin);
    }

    [Fact]
    public void Prefers_the_entity_that_title_and_first_sentence_name()
    {
        var article = Articles.Of(TitleOf("Ofcom fines operator"), "Ofcom, the telecoms regulator, fined an operator in London.", "London has many operators. London is large.");
        var layer = Annotate(article, Entity("e1", "London", EntityType.Place, 0.5), Entity("e2", "Ofcom", EntityType.Organization, 0.5));
        Assert.Equal("e2", layer.Subject?.Value.EntityId);
        Assert.Equal("regulator", layer.SubjectType?.Value);
        Assert.Equal("the telecoms regulator", layer.SubjectType!.Evidence[0].Of(article.Text));
    }

    [Fact]
    public void Gives_no_subject_where_nothing_is_named() =>
        Assert.Null(Annotate(Articles.Of(TitleOf("How to bake bread"), "Mix flour and water.")).Subject);

    [Fact]
    public void Gives_no_subject_where_the_page_speaks_to_its_reader_and_names_things_in_passing()
    {
        var article = Articles.Of(
            TitleOf("10 tips for better bread at home"),
            "You want bread with a crust, and your oven can do it.", "Weigh your flour before you mix it with water.",
            "Let your dough rest while you warm your oven.", "You can buy a scale from Acme if you have none.") with
        {
            Kind = ArticleKind.Blog,
        };
        Assert.Null(Annotate(article, Entity("e1", "Acme", EntityType.Organization, 1)).Subject);
    }

    [Theory]
    [InlineData("Acme is a lender with two branches.", "bank")]
    [InlineData("The retailer Acme opened a shop.", "company")]
    [InlineData("Acme, a regional internet registry, met.", "registry")]
    [InlineData("Acme said that a bank closed.", "organization")]
    public void Takes_the_sort_from_what_the_text_calls_the_subject(string text, string expected) =>
        Assert.Equal(expected, Annotate(Articles.Of(TitleOf("Acme"), text), Entity("e1", "Acme", EntityType.Organization, 1)).SubjectType?.Value);

    [Theory]
    [InlineData("University of Oslo", "university")]
    [InlineData("Federal Communications Commission", "regulator")]
    [InlineData("Deutsche Bank", "bank")]
    [InlineData("RIPE NCC", "registry")]
    [InlineData("Ministry of Health", "government")]
    [InlineData("Acme Ltd.", "company")]
    [InlineData("AMS-IX", "internet exchange")]
    [InlineData("European Commission", "government")]
    public void Takes_the_sort_from_the_name_where_the_text_does_not_say(string name, string expected) =>
        Assert.Equal(expected, Annotate(Articles.Of(TitleOf(name), $"{name} met."), Entity("e1", name, EntityType.Organization, 1)).SubjectType?.Value);

    private static PageMetadata TitleOf(string title) =>
        new() { Title = new Evidenced<string> { Value = title, Origin = Origin.Metadata, Confidence = 1 } };

    private static Evidenced<string> Stated(string value) => new() { Value = value, Origin = Origin.Declared, Confidence = 1 };

    private static Entity Entity(string id, string name, EntityType type, double salience, params string[] aliases) =>
        new() { Id = id, Name = name, Type = type, Salience = salience, Aliases = aliases };

    private static SubjectLayer Annotate(Article article, params Entity[] entities)
    {
        var annotated = new AnnotatedArticle(article).With(new LanguageLayer("en", 1));
        annotated = annotated.With(new TextAnnotator().Annotate(annotated, CancellationToken.None))
            .With(new EntityLayer([.. entities.Select(entity => entity with { Mentions = [.. MentionsOf(article.Text, entity)] })]))
            .With(new PlaceLayer());
        return (SubjectLayer)new SubjectAnnotator(Model.Value).Annotate(annotated, CancellationToken.None);
    }

    private static IEnumerable<EntityMention> MentionsOf(string text, Entity entity)
    {
        for (var at = 0; at < text.Length;)
        {
            var form = entity.Aliases.Prepend(entity.Name).FirstOrDefault(form => string.CompareOrdinal(text, at, form, 0, form.Length) == 0);
            if (form is not null) yield return new EntityMention(at, at + form.Length, form);
            at += form?.Length ?? 1;
        }
    }
}
