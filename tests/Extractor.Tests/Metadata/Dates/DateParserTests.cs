using Extractor.Metadata.Dates;
using Extractor.Testing;

namespace Extractor.Tests.Metadata.Dates;

public class DateParserTests
{
    [Theory]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData("2026-03-04T10:15", "2026-03-04T10:15:00")]
    [InlineData("2026-03-04T10:15:30", "2026-03-04T10:15:30")]
    [InlineData("2026-03-04T10:15:30.123Z", "2026-03-04T10:15:30+00:00")]
    [InlineData("2026-03-04 10:15:30 +0100", "2026-03-04T10:15:30+01:00")]
    [InlineData("2026-03-04T10:15:30-05:00", "2026-03-04T10:15:30-05:00")]
    [InlineData("2026/03/04", "2026-03-04")]
    [InlineData("20260304", "2026-03-04")]
    [InlineData("Wed, 04 Mar 2026 10:15:00 GMT", "2026-03-04T10:15:00+00:00")]
    [InlineData("Wed Mar 04 2026 10:15:00 GMT+0100 (CET)", "2026-03-04T10:15:00+01:00")]
    [InlineData("4.3.2026", "2026-03-04")]
    [InlineData("04.03.26, 10.15 Uhr", "2026-03-04T10:15:00")]
    [InlineData("4-Mar-2026", "2026-03-04")]
    public void Reads_machine_formats(string text, string iso) => Assert.Equal(iso, Parsed(text));

    [Theory]
    [InlineData("March 4, 2026 at 10:15 pm EST", "2026-03-04T22:15:00-05:00")]
    [InlineData("Mar. 4th, 2026, 9 a.m.", "2026-03-04")]
    [InlineData("4th of March 2026", "2026-03-04")]
    [InlineData("Mittwoch, 4. März 2026 um 10:15 Uhr", "2026-03-04T10:15:00")]
    [InlineData("4. Jänner 2026", "2026-01-04")]
    [InlineData("Publié le 1er mars 2026 à 10h15", "2026-03-01T10:15:00")]
    [InlineData("4 de marzo de 2026", "2026-03-04")]
    [InlineData("4 de março de 2026 às 10h15", "2026-03-04T10:15:00")]
    [InlineData("4 marzo 2026 alle 10:15", "2026-03-04T10:15:00")]
    [InlineData("4 maart 2026 om 10:15", "2026-03-04T10:15:00")]
    [InlineData("4 mars 2026 kl. 10.15", "2026-03-04T10:15:00")]
    [InlineData("4. marts 2026", "2026-03-04")]
    [InlineData("4. maaliskuuta 2026 klo 10.15", "2026-03-04T10:15:00")]
    [InlineData("4 marca 2026, 10:15", "2026-03-04T10:15:00")]
    [InlineData("4. března 2026", "2026-03-04")]
    [InlineData("4 марта 2026, 10:15 MSK", "2026-03-04T10:15:00+03:00")]
    [InlineData("4 березня 2026", "2026-03-04")]
    [InlineData("4 Mart 2026", "2026-03-04")]
    [InlineData("4 Μαρτίου 2026", "2026-03-04")]
    [InlineData("4 martie 2026", "2026-03-04")]
    [InlineData("2026. március 4. 10:15", "2026-03-04T10:15:00")]
    [InlineData("4 Maret 2026", "2026-03-04")]
    [InlineData("2026年3月4日 10:15", "2026-03-04T10:15:00")]
    [InlineData("2026年03月04日10時15分", "2026-03-04T10:15:00")]
    [InlineData("2026년 3월 4일", "2026-03-04")]
    [InlineData("2026. 3. 4.", "2026-03-04")]
    [InlineData("٤ مارس ٢٠٢٦", "2026-03-04")]
    public void Reads_dates_as_people_write_them(string text, string iso) => Assert.Equal(iso, Parsed(text));

    [Theory]
    [InlineData("04/03/2026", "2026-03-04", "2026-04-03")]
    [InlineData("13/03/2026", "2026-03-13", "2026-03-13")]
    [InlineData("03/13/2026", "2026-03-13", "2026-03-13")]
    [InlineData("04.03.2026", "2026-03-04", "2026-03-04")]
    public void Reads_figures_in_the_order_of_the_page(string text, string dayFirst, string monthFirst)
    {
        Assert.Equal(dayFirst, Parsed(text));
        Assert.Equal(monthFirst, Parsed(text, DateOrder.MonthFirst));
    }

    [Theory]
    [InlineData("version 10.2.2026.1.5")]
    [InlineData("30 February 2026")]
    [InlineData("2026-13-04")]
    [InlineData("call 0123-45-67890")]
    [InlineData("March 2026")]
    [InlineData("may 15 people")]
    [InlineData("in 1026, on 4 March 1026")]
    [InlineData("192.168.10.2026")]
    public void Reads_no_date_where_there_is_none(string text) => Assert.Null(Parsed(text));

    [Fact]
    public void Marks_each_date_with_its_time()
    {
        const string Text = "On 4 March 2026 at 10:15 the bank (founded May 2, 1990) said; the law of 2024-01-31 ends on 1/2/2027.";
        SpanAssert.Marks(
            "On [4 March 2026 at 10:15] the bank (founded [May 2, 1990]) said; the law of [2024-01-31] ends on [1/2/2027].",
            Text, DateParser.FindAll(Text, DateOrder.DayFirst).Select(match => match.Span));
    }

    [Fact]
    public void Says_where_figures_may_mean_another_day() =>
        Assert.Equal([true, false, false], DateParser.FindAll("4/3/2026 and 14/3/2026 and 4.3.2026", DateOrder.DayFirst).Select(match => match.IsAmbiguous));

    [Fact]
    public void Takes_no_longer_than_the_text()
    {
        var text = string.Concat(Enumerable.Repeat("4 3 2026 . 4 March of 12/ 2026-", 30_000));
        Assert.Empty(DateParser.FindAll(text, DateOrder.DayFirst));
    }

    private static string? Parsed(string text, DateOrder order = DateOrder.DayFirst) =>
        DateParser.TryFind(text, 0, order, out var match) ? match.Date.ToIso() : null;
}
