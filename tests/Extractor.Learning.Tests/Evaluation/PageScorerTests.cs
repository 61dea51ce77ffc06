using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Tests.Evaluation;

public class PageScorerTests
{
    private static readonly GoldPage Gold = new() { Id = "a", File = "a.html" };

    [Theory]
    [InlineData("one two three four five", "one two three four five", 1, 1)]
    [InlineData("one two three four five", "one two three four five six seven", 2 / 4.0, 1)]
    [InlineData("one two three four five six seven", "One, two, three, four!", 1, 1 / 4.0)]
    [InlineData("a b c d a b c d", "a b c d", 1, 1 / 5.0)]
    [InlineData("one two", "", 0, 0)]
    [InlineData("海底電纜 開放", "海底電纜開放", 1, 1)]
    public void Measures_a_body_by_runs_of_four_tokens_each_counted_once(string gold, string ours, double precision, double recall)
    {
        var score = PageScorer.Score(Gold with { Body = gold }, new ExtractedPage { Body = ours });

        Assert.Equal(precision, score.Shares[PageMeasures.BodyPrecision].Value, 6);
        Assert.Equal(recall, score.Shares[PageMeasures.BodyRecall].Value, 6);
    }

    [Theory]
    [InlineData("The “Nordlink” cable — open", "the \"nordlink\" cable - open.", true)]
    [InlineData("The cable\u00A0opens", "The  cable opens", true)]
    [InlineData("The cable opens", "The cable opens | The Times", false)]
    public void Compares_titles_but_for_case_quotes_dashes_and_the_last_full_stop(string gold, string ours, bool same)
    {
        var score = PageScorer.Score(Gold with { Title = gold }, new ExtractedPage { Title = ours });

        Assert.Equal(same ? 1 : 0, score.Shares[PageMeasures.Title].Value);
    }

    [Theory]
    [InlineData("Ann Lee|Bo Ek", "bo ek|Ann Lee", 1, 1)]
    [InlineData("Ann Lee", "Ann Lee|The Times", 0, 1)]
    [InlineData("Ann Lee|Bo Ek", "Ann Lee", 0, 0)]
    public void Tells_exact_authors_from_all_found(string gold, string ours, double exact, double found)
    {
        var score = PageScorer.Score(Gold with { Authors = gold.Split('|') }, new ExtractedPage { Authors = ours.Split('|') });

        Assert.Equal((exact, found), (score.Shares[PageMeasures.AuthorsExact].Value, score.Shares[PageMeasures.AuthorsFound].Value));
    }

    [Fact]
    public void Asks_whether_none_is_claimed_where_the_page_names_no_author()
    {
        var gold = Gold with { Authors = [] };

        Assert.Equal(1, PageScorer.Score(gold, new ExtractedPage()).Shares[PageMeasures.AuthorsNone].Value);
        Assert.Equal(0, PageScorer.Score(gold, new ExtractedPage { Authors = ["Admin"] }).Shares[PageMeasures.AuthorsNone].Value);
        Assert.DoesNotContain(PageMeasures.AuthorsNone, PageScorer.Score(Gold, new ExtractedPage()).Shares.Keys);
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05-03T23:59:00+02:00", true)]
    [InlineData("2024-05-03 23:30:00+00:00", "2024-05-04T01:30:00+02:00", true)]
    [InlineData("2024-05-03", "2024-05-04", false)]
    [InlineData("2024-05-03", "May 2024", false)]
    public void Takes_dates_for_the_same_as_written_or_in_utc(string gold, string ours, bool same)
    {
        var score = PageScorer.Score(Gold with { Date = gold }, new ExtractedPage { Date = ours });

        Assert.Equal(same ? 1 : 0, score.Shares[PageMeasures.DateDay].Value);
        Assert.Equal(1, score.Shares[PageMeasures.DatePresent].Value);
    }

    [Fact]
    public void Looks_for_snippets_letter_by_letter_but_for_white_space()
    {
        var score = PageScorer.Score(
            Gold with { With = ["he  cable op", "The Cable"], Without = ["Share", "Home"] }, new ExtractedPage { Body = "The cable\nopens. Home" });

        Assert.Equal(new PageShare(1, 2), score.Shares[PageMeasures.With]);
        Assert.Equal(new PageShare(1, 2), score.Shares[PageMeasures.Without]);
    }

    [Fact]
    public void Leaves_out_what_the_gold_does_not_ask_for() =>
        Assert.Equal([PageMeasures.Read], PageScorer.Score(Gold, new ExtractedPage { Title = "x", Date = "2024-01-01" }).Shares.Keys);

    [Fact]
    public void Says_what_was_missed_and_what_was_kept_wrongly()
    {
        var fault = PageFault.Of(
            Gold with { Body = "The cable opens on Monday in Oslo. Ships wait for better weather." },
            new ExtractedPage { Body = "The cable opens on Monday in Oslo. Share this with your friends." },
            PageMeasures.BodyF1);

        Assert.Equal(["missed       ships wait for better weather", "kept wrongly share this with your friends"], fault.Lines);
    }
}
