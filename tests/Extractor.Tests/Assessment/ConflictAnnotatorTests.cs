using Extractor.Assessment;
using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Assessment;

public sealed class ConflictAnnotatorTests
{
    private const string Headline = "President orders national bank to work with a neighbour on AI";

    private static readonly string[] Story =
    [
        "President John Doe of Ruritania has ordered a national bank to work with Graustark on artificial intelligence.",
        "The president wants Ruritania to share research and skills with Graustark, and to rely less on machines from abroad.",
        "Ruritania has few chips of its own. Ruritania buys them through traders, and sanctions make that costly.",
        "Graustark trains large models. For Ruritania the models are a way to catch up with rivals who have spent billions on theirs.",
        "John Doe named no sum. The order gives the bank until summer to say what it needs and whom it will hire.",
    ];

    private static Evidenced<string> Printed(string value) => new() { Value = value, Origin = Origin.Declared, Confidence = 0.98 };

    private static IReadOnlyList<Conflict> Annotate(DeclaredStatements declared, double domainConfidence = 0.8, Sourcing sourcing = Sourcing.Unsourced)
    {
        var article = Articles.Of(new PageMetadata { Title = Printed(Headline) }, Story) with { Declared = declared, Kind = ArticleKind.Profile, KindConfidence = 0.9 };
        var annotated = Layers.Of(article)
            .WithEntities(("John Doe", EntityType.Person), ("Ruritania", EntityType.Place), ("Graustark", EntityType.Place))
            .With(new QuantityLayer([]))
            .With(new PlaceLayer
            {
                Places = [Country("e2", "RU"), Country("e3", "CN")],
                Regions = [RegionOf("151", "Eastern Europe", "RU"), RegionOf("030", "Eastern Asia", "CN")],
            })
            .With(new TopicLayer
            {
                Topics = [new Topic { Code = "medtop:20000763", Label = "IT/computer sciences", Level = 3, Score = 0.7 }],
                PrimaryDomain = new Evidenced<string> { Value = "computing", Origin = Origin.Derived, Confidence = domainConfidence },
            })
            .With(new SubjectLayer
            {
                Subject = new Evidenced<SubjectReference> { Value = new("e1", "John Doe"), Origin = Origin.Derived, Confidence = 0.8 },
                SubjectType = new Evidenced<string> { Value = "person", Origin = Origin.Derived, Confidence = 0.9 },
            })
            .With(new SourcingLayer { Sourcing = sourcing })
            .WithJudgement();
        annotated = annotated.With(new ProfileAnnotator().Annotate(annotated, CancellationToken.None));
        return ((ConflictLayer)new ConflictAnnotator().Annotate(annotated, CancellationToken.None)).Conflicts;

        static ResolvedPlace Country(string id, string code) =>
            new() { EntityId = id, Country = code, Subtype = "country", Identifiers = new Dictionary<string, string>(), Confidence = 0.9 };
        static Region RegionOf(string code, string name, string country) => new() { Code = code, Name = name, Countries = [country], Score = 0.5 };
    }

    [Fact]
    public void Lists_each_disagreement_of_a_boilerplate_head()
    {
        var conflicts = Annotate(new DeclaredStatements
        {
            Entity = Printed(Headline),
            SubjectType = Printed("Internet infrastructure institution"),
            Category = Printed("Institution Type"),
            Region = Printed("Asia Pacific"),
            Topic = Printed("Internet infrastructure institution"),
            PrimaryDomain = Printed("Security"),
            ContentType = Printed("Profile"),
            Sourcing = Printed("Mixed-source"),
        });

        Assert.Equal(["subjectType", "entity", "category", "region", "primaryDomain", "topic", "sourcing"], conflicts.Select(conflict => conflict.Field));
        var entity = conflicts.Single(conflict => conflict.Field == "entity");
        Assert.Equal((Headline, "John Doe", "the declared entity is the page's own headline"), (entity.Declared, entity.Derived, entity.Reason));
        var region = conflicts.Single(conflict => conflict.Field == "region");
        Assert.Equal("Eastern Europe, Eastern Asia", region.Derived);
        Assert.Equal("Russia is named in 5 sentences and lies outside the declared region", region.Reason);
    }

    [Fact]
    public void Finds_nothing_to_blame_in_a_head_that_fits() => Assert.Empty(Annotate(
        new DeclaredStatements
        {
            Entity = Printed("John Doe"),
            SubjectType = Printed("Person"),
            Category = Printed("Head of state"),
            Classification = Printed("Political leader"),
            Region = Printed("Europe / Asia Pacific"),
            SignalFocus = Printed("AI models"),
            Topic = Printed("Artificial intelligence"),
            PrimaryDomain = Printed("Technology"),
            ContentType = Printed("Profile"),
            ConfidenceScore = Printed("0.72"),
            ConfidenceGrade = Printed("C"),
            Sourcing = Printed("Mixed-source"),
        },
        sourcing: Sourcing.Direct));

    [Fact]
    public void Does_not_hold_an_unsure_domain_against_the_declared_one() =>
        Assert.Empty(Annotate(new DeclaredStatements { PrimaryDomain = Printed("Security") }, domainConfidence: 0.4));

    [Theory]
    [InlineData("Europe", true)]
    [InlineData("Eastern Europe", true)]
    [InlineData("Asia", false)]
    [InlineData("EMEA", true)]
    [InlineData("EMEA and APAC", false)]
    [InlineData("Global", false)]
    [InlineData("Latin America", true)]
    [InlineData("Middle-earth", false)]
    public void Compares_the_countries_with_what_the_declared_region_holds(string region, bool isConflict) =>
        Assert.Equal(isConflict, Annotate(new DeclaredStatements { Region = Printed(region) }).Count == 1);

    [Theory]
    [InlineData("Harbour Board", "does not name the declared entity")]
    [InlineData("the president", null)]
    [InlineData("Graustark", null)]
    [InlineData("President John Doe", null)]
    public void Asks_whether_the_text_names_the_declared_entity(string entity, string? reason)
    {
        var conflicts = Annotate(new DeclaredStatements { Entity = Printed(entity) });

        if (reason is null) Assert.Empty(conflicts);
        else Assert.Contains(reason, Assert.Single(conflicts).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.72", "C", false)]
    [InlineData("0.72", "B", false)]
    [InlineData("0.72", "A", true)]
    [InlineData("72", "A", false)]
    [InlineData("n/a", "A", false)]
    public void Holds_the_declared_grade_against_the_declared_score(string score, string grade, bool isConflict) =>
        Assert.Equal(isConflict, Annotate(new() { ConfidenceScore = Printed(score), ConfidenceGrade = Printed(grade) }).Count == 1);

    [Fact]
    public void Has_nothing_to_say_of_a_page_that_declares_nothing() => Assert.Empty(Annotate(new DeclaredStatements()));
}
