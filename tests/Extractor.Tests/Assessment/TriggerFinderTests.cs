using Extractor.Assessment;
using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Assessment;

public sealed class TriggerFinderTests
{
    private static readonly PageMetadata Head = new()
    {
        PublishedAt = new EvidencedDate { Value = "2026-03-04T10:15:00+01:00", Raw = "4 March 2026", Origin = Origin.Declared, Confidence = 1 },
    };

    private static DecisionTriggers Find(string text, PageMetadata head, params (string Words, QuantityKind Kind, string Value)[] times)
    {
        var article = Articles.Of(head, text);
        var quantities = times.Select(time => new Quantity
        {
            Kind = time.Kind, Text = time.Words, Value = time.Value,
            Start = article.Text.IndexOf(time.Words, StringComparison.Ordinal),
            End = article.Text.IndexOf(time.Words, StringComparison.Ordinal) + time.Words.Length,
        });
        return new TriggerFinder().Find(Layers.Of(article).With(new QuantityLayer([.. quantities])), CancellationToken.None);
    }

    [Theory]
    [InlineData("2026-03-20", 1, 0, 0)]
    [InlineData("2026-04-03", 1, 0, 0)]
    [InlineData("2026-04-04", 0, 1, 0)]
    [InlineData("2026-07-02", 0, 1, 0)]
    [InlineData("2026-07-03", 0, 0, 1)]
    [InlineData("2026-05", 0, 1, 0)]
    [InlineData("2027", 0, 0, 1)]
    [InlineData("2026", 0, 0, 0)]
    [InlineData("2026-03-04", 0, 0, 0)]
    [InlineData("2025-12-01", 0, 0, 0)]
    [InlineData("soon", 0, 0, 0)]
    public void Places_a_sentence_by_its_date_against_publication(string date, int now, int quarter, int year)
    {
        var triggers = Find("The vote is on THEN.", Head, ("THEN", QuantityKind.Date, date));

        Assert.Equal((now, quarter, year), (triggers.Now.Count, triggers.Quarter.Count, triggers.Year.Count));
    }

    [Fact]
    public void Gives_the_sentence_as_it_stands()
    {
        const string Text = "The board met. Members must decide by 20 March. They left.";

        var trigger = Assert.Single(Find(Text, Head, ("20 March", QuantityKind.Date, "2026-03-20")).Now);

        Assert.Equal("Members must decide by 20 March.", trigger.Value);
        Assert.Equal(trigger.Value, Assert.Single(trigger.Evidence).Of(Text));
    }

    [Fact]
    public void Takes_a_length_of_time_ahead_but_not_one_behind()
    {
        Assert.Single(Find("The firm must answer within 60 days.", Head, ("60 days", QuantityKind.Duration, "P60D")).Quarter);
        Assert.Empty(Find("He will leave after working there for 60 days.", Head, ("60 days", QuantityKind.Duration, "P60D")).Quarter);
    }

    [Theory]
    [InlineData("The court will rule next week.", 1, 0, 0)]
    [InlineData("A ruling is expected in the coming months.", 0, 1, 0)]
    [InlineData("The terminal is set to open next year.", 0, 0, 1)]
    [InlineData("Next week is spring.", 0, 0, 0)]
    [InlineData("The court will rule.", 0, 0, 0)]
    public void Places_what_is_expected_by_its_phrase_where_there_is_no_date(string text, int now, int quarter, int year)
    {
        var triggers = Find(text, Head);

        Assert.Equal((now, quarter, year), (triggers.Now.Count, triggers.Quarter.Count, triggers.Year.Count));
    }

    [Theory]
    [InlineData("Members must decide by 20 March.", 1)]
    [InlineData("The average of 20 March is low.", 0)]
    [InlineData("It will save you from the question of tonight.", 0)]
    public void Wants_both_date_and_expectation_in_advice(string text, int now)
    {
        var article = Articles.Of(Head, text) with { Kind = ArticleKind.Blog };
        var at = text.IndexOf("20 March", StringComparison.Ordinal);
        Quantity[] dates = at < 0 ? [] : [new() { Kind = QuantityKind.Date, Text = "20 March", Value = "2026-03-20", Start = at, End = at + 8 }];

        Assert.Equal(now, new TriggerFinder().Find(Layers.Of(article).With(new QuantityLayer(dates)), CancellationToken.None).Now.Count);
    }

    [Fact]
    public void Does_not_place_a_date_where_publication_is_not_known() =>
        Assert.Empty(Find("The vote is on 20 March.", new PageMetadata(), ("20 March", QuantityKind.Date, "2026-03-20")).Now);
}
