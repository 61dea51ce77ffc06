using Extractor.Cli.Display.Reports;
using Extractor.Learning.Evaluation;
using Extractor.Learning.Reports;
using HtmlAgilityPack;

namespace Extractor.Cli.Tests.Display.Reports;

public class ReportPageTests
{
    private static readonly Estimate Half = new(0.5, 0.4, 0.6, 10);

    private static readonly EvaluationReport Report = new(
    [
        new("one", "One: <all> parts", [], new(
            "About & more.", ["extractor evaluate one"],
            [
                new MeasureTable("Measures", [new("f1", Half, 0.9), new("stated", new(0.1, 0.1, 0.1, 0))]),
                new ReliabilityDiagram("subject", [new(0.7, 0.8, 12, 0.75, 0.5, 0.3, 0.7)], Half, 0.05, 12),
                new ConfusionTable("kind", ["blog", "news"], [[3, 0], [1, 5]]),
                new BarChart("Grades", [new("A", 2, "0.90 right"), new("B", 7, "")]),
                new RiskCurve("subject", [new(0.5, 0.1, 0.8), new(1, 0.4, 0.2)], 0.5),
            ])),
        new("two", "Two", ["data/absent"], null),
    ]);

    private static HtmlNode[] All(HtmlNode page, string xpath) => [.. page.SelectNodes(xpath) ?? Enumerable.Empty<HtmlNode>()];

    private static HtmlNode Page()
    {
        var document = new HtmlDocument();
        document.LoadHtml(ReportPage.Of(Report));
        return document.DocumentNode;
    }

    [Fact]
    public void Loads_nothing_and_runs_nothing()
    {
        var html = ReportPage.Of(Report);

        Assert.Empty(All(Page(), "//script|//link|//img|//iframe|//*[@src]"));
        Assert.Contains("default-src 'none'; style-src 'sha256-", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_each_part_and_names_each_picture()
    {
        var page = Page();

        Assert.Equal(3, All(page, "//svg[@role='img']").Length);
        Assert.All(All(page, "//svg[@role='img']"), picture => Assert.NotEmpty(Assert.Single(All(picture, "title")).InnerText));
        Assert.Equal("5", Assert.Single(All(page, "//table[@class='confusion']/tbody/tr[2]/td[2]")).InnerText);
        Assert.Contains("0.50 given, 0.10 of them wrong", page.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_no_interval_to_a_figure_that_has_none()
    {
        var cells = All(Page(), "//table[@class='measures']//tr[th='stated']/td");

        Assert.Equal(["0.100", "", ""], cells.Take(3).Select(cell => cell.InnerText));
    }

    [Fact]
    public void Encodes_what_it_was_given_and_says_what_is_missing()
    {
        var html = ReportPage.Of(Report);

        Assert.Contains("One: &lt;all&gt; parts", html, StringComparison.Ordinal);
        Assert.Contains("there is no data/absent", html, StringComparison.Ordinal);
    }
}
