using Extractor.Assessment;
using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Assessment;

public sealed class ProfileAnnotatorTests
{
    private static Evidenced<string> Printed(string value) => new() { Value = value, Origin = Origin.Declared, Confidence = 0.98 };

    private static ProfileFields Annotate(Article article, string language = "en", (string, EntityType)? subject = null, params Quantity[] quantities)
    {
        var annotated = Layers.Of(article, language)
            .WithEntities(subject is { } named ? [named] : [])
            .With(new QuantityLayer(quantities))
            .With(new SubjectLayer
            {
                Subject = subject is { } known
                    ? new Evidenced<SubjectReference> { Value = new("e1", known.Item1), Origin = Origin.Derived, Confidence = 0.9 }
                    : null,
            })
            .WithJudgement();
        return ((ProfileLayer)new ProfileAnnotator().Annotate(annotated, CancellationToken.None)).Fields;
    }

    private static PageMetadata Titled(string title) => new() { Title = Printed(title) };

    private static readonly Article War = Articles.Of(
        Titled("President declares state of emergency as missiles hit capital"),
        "The president declared a national state of emergency after ballistic missiles killed thousands of people.",
        "The government and parliament met as troops crossed the border, the prime minister said.",
        "Hospitals, the power grid and the railway are out of service across the country, the ministry said.");

    private static readonly Article Recipe = Articles.Of(
        Titled("How to choose your wedding cake"),
        "You can bake this cake at home with your family, and your guests will love the recipe.",
        "Choose the best recipe and make sure your kitchen is ready for the show.",
        "These tips are a guide for your home.");

    [Fact]
    public void Tells_a_story_of_state_and_war_from_one_of_the_kitchen()
    {
        Assert.True(Annotate(War).Impact!.Value > Level.Low);
        Assert.Equal(Level.Low, Annotate(Recipe).Impact!.Value);
    }

    [Fact]
    public void Shows_the_sentences_that_make_it_weigh()
    {
        var impact = Annotate(War).Impact!;

        Assert.Equal(Origin.Derived, impact.Origin);
        Assert.Contains(impact.Evidence, span => span.Of(War.Text).Contains("power grid", StringComparison.Ordinal));
    }

    [Fact]
    public void Takes_essential_services_for_criticality()
    {
        Assert.Equal(Level.High, Annotate(War).OperationalCriticality!.Value);
        Assert.Equal(Level.Low, Annotate(Recipe).OperationalCriticality!.Value);
    }

    [Fact]
    public void Stands_by_a_declared_level_that_the_text_does_not_speak_against()
    {
        var impact = Annotate(War with { Declared = new() { Impact = Printed("High impact") } }).Impact!;

        Assert.Equal((Level.High, Origin.Declared), (impact.Value, impact.Origin));
    }

    [Fact]
    public void Stands_by_the_text_where_it_speaks_clearly_against_the_declared_level()
    {
        var impact = Annotate(Recipe with { Declared = new() { Impact = Printed("High") } }).Impact!;

        Assert.Equal((Level.Low, Origin.Derived), (impact.Value, impact.Origin));
    }

    [Theory]
    [InlineData("Medium", Level.Medium)]
    [InlineData("Moderate impact", Level.Medium)]
    public void Leaves_a_declared_level_next_to_the_derived_one(string declared, Level level) =>
        Assert.Equal(level, Annotate(Recipe with { Declared = new() { Impact = Printed(declared) } }).Impact!.Value);

    [Fact]
    public void Says_nothing_of_a_text_whose_words_it_does_not_know()
    {
        var fields = Annotate(Recipe, "nb");

        Assert.Null(fields.Impact);
        Assert.Null(fields.TimeHorizon);
    }

    [Fact]
    public void Keeps_declared_words_that_fit_the_subject_and_drops_those_that_do_not()
    {
        var page = Articles.Of("Jane Roe leads the port.") with
        {
            Declared = new() { Category = Printed("Institution Type"), Classification = Printed("Person"), SignalFocus = Printed("Port expansion") },
        };

        var fields = Annotate(page, "en", ("Jane Roe", EntityType.Person));

        Assert.Null(fields.Category);
        Assert.Equal("Person", fields.Classification!.Value);
        Assert.Equal("Port expansion", fields.SignalFocus!.Value);
    }

    [Theory]
    [InlineData(ArticleKind.Profile, "Profile", "Profile")]
    [InlineData(ArticleKind.News, "Profile", "news")]
    [InlineData(ArticleKind.News, "Deep dive", "Deep dive")]
    [InlineData(ArticleKind.PressRelease, null, "pressRelease")]
    [InlineData(ArticleKind.Other, null, null)]
    public void Names_the_content_by_the_pages_word_where_it_fits(ArticleKind kind, string? declared, string? expected)
    {
        var page = Articles.Of("A text.") with
        {
            Kind = kind, KindConfidence = 0.9, Declared = new() { ContentType = declared is null ? null : Printed(declared) },
        };

        Assert.Equal(expected, Annotate(page).ContentType?.Value);
    }

    [Fact]
    public void Puts_declared_triggers_and_surfaces_first()
    {
        var page = Articles.Of("The board operates two ferry terminals.", "It must comply with the harbour act.") with
        {
            Declared = new()
            {
                ServiceSurface = [Printed("Ferries.")],
                GovernanceSurface = [Printed("Port law.")],
                DecisionTriggers = new() { Now = [Printed("Watch the vote.")] },
            },
        };

        var fields = Annotate(page);

        Assert.Equal(["Ferries.", "The board operates two ferry terminals."], fields.ServiceSurface.Select(item => item.Value));
        Assert.Equal(["Port law.", "It must comply with the harbour act."], fields.GovernanceSurface.Select(item => item.Value));
        Assert.Equal("Watch the vote.", Assert.Single(fields.DecisionTriggers.Now).Value);
    }
}
