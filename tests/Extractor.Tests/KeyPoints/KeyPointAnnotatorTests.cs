using Extractor.KeyPoints;
using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.KeyPoints;

public sealed class KeyPointAnnotatorTests
{
    private static readonly PageMetadata Head = new()
    {
        Title = new Evidenced<string> { Value = "Harbour board approves new ferry terminal in Bergen", Origin = Origin.Declared, Confidence = 1 },
    };

    private static readonly string[] Story =
    [
        "BERGEN, 4 March (NTB) – The harbour board of Bergen approved a new ferry terminal on Monday by seven votes to two.",
        "The harbour board of Bergen approved the ferry terminal by seven votes.",
        "The terminal will cost 40 million euros and open in 2029.",
        "“I have waited for this,” said Jane Roe.",
        "Do you have a tip? Write to us!",
        "The old terminal has been closed since a fire in 2023, and ferries have used a pier outside of the town.",
    ];

    private static IReadOnlyList<Evidenced<string>> Annotate(Article article, int count = 3)
    {
        var annotated = Layers.Of(article).WithEntities().WithStory();
        return ((KeyPointLayer)new KeyPointAnnotator(new() { Count = count }).Annotate(annotated, CancellationToken.None)).KeyPoints;
    }

    [Fact]
    public void Gives_the_pages_own_bullets_as_they_stand()
    {
        var article = Articles.Of("* First point here.", "* Second.", "A longer paragraph of the story that says something else.");

        var points = Annotate(article with { SummaryBullets = [article.Blocks[0].Span, article.Blocks[1].Span] });

        Assert.Equal(["First point here.", "Second."], points.Select(point => point.Value));
        Assert.All(points, point => Assert.Equal((Origin.Declared, 0.98), (point.Origin, point.Confidence)));
        SpanAssert.Marks(
            "[First point here.]\n[Second.]\nA longer paragraph of the story that says something else.",
            article.Text, points.SelectMany(point => point.Evidence));
    }

    [Fact]
    public void Chooses_sentences_that_say_most_and_do_not_repeat_each_other()
    {
        var points = Annotate(Articles.Of(Head, Story));

        Assert.Equal("The harbour board of Bergen approved a new ferry terminal on Monday by seven votes to two.", points[0].Value);
        Assert.Equal(3, points.Count);
        Assert.DoesNotContain(points, point => point.Value.Contains("by seven votes.", StringComparison.Ordinal));
        Assert.DoesNotContain(points, point => point.Value.EndsWith('?'));
    }

    [Fact]
    public void Never_rewords()
    {
        var article = Articles.Of(Head, Story);

        Assert.All(Annotate(article), point => Assert.Equal(Assert.Single(point.Evidence).Of(article.Text), point.Value));
    }

    [Fact]
    public void Puts_the_standfirst_first_where_it_stands_in_the_text()
    {
        var article = Articles.Of(Head, ["Ferries return to the town's heart after six years of waiting.", .. Story]);
        var subtitle = new Evidenced<string>
        {
            Value = "Ferries return to the town's heart after six years of waiting.", Origin = Origin.Declared, Confidence = 0.9, Evidence = [article.Blocks[0].Span],
        };

        var points = Annotate(article with { Metadata = Head with { Subtitle = subtitle } });

        Assert.Equal(3, points.Count);
        Assert.Equal((subtitle.Value, Origin.Declared), (points[0].Value, points[0].Origin));
        Assert.Single(points, point => point.Value == subtitle.Value);
    }

    [Fact]
    public void Leaves_a_subtitle_of_the_mark_up_alone()
    {
        var subtitle = new Evidenced<string> { Value = "Somewhere in the head of the page, not in its text", Origin = Origin.Metadata, Confidence = 0.9 };

        Assert.All(Annotate(Articles.Of(Head with { Subtitle = subtitle }, Story)), point => Assert.Equal(Origin.Derived, point.Origin));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Gives_as_many_as_asked_for(int count) => Assert.Equal(count, Annotate(Articles.Of(Head, Story), count).Count);

    [Fact]
    public void Gives_nothing_where_the_text_says_nothing() => Assert.Empty(Annotate(Articles.Of("# Contact", "Phone", "E-mail")));

    [Fact]
    public void Says_which_count_is_out_of_range()
    {
        var error = Assert.Throws<ArgumentException>(new KeyPointOptions { Count = 0 }.Validate);

        Assert.Contains("KeyPoints:Count", error.Message, StringComparison.Ordinal);
    }
}
