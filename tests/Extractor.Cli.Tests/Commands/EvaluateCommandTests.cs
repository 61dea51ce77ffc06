using Extractor.Testing;

namespace Extractor.Cli.Tests.Commands;

[Collection("console")]
public class EvaluateCommandTests
{
    private const string Gold = """{"title":"Nordlink lands a cable","body":"Nordlink, the Norwegian operator of subsea cables, said on Tuesday that it will land a second cable at Kristiansand and link it to a new data centre in Aalborg.","author":""}""";

    [Fact]
    public async Task Prints_a_table_and_the_worst_pages()
    {
        using var folder = Set();

        var run = await CliRun.InProcessAsync("evaluate", "pages", folder.Path, "--errors", "3");

        Assert.Equal(0, run.Code);
        Assert.Contains("title             1.000", run.Output, StringComparison.Ordinal);
        Assert.Contains("kept wrongly the danish energy agency", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compares_with_an_earlier_evaluation()
    {
        using var folder = Set();
        await CliRun.InProcessAsync("evaluate", "pages", folder.Path, "-o", folder["before.json"]);

        var run = await CliRun.InProcessAsync("evaluate", "pages", folder.Path, "--compare", folder["before.json"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("0.000 (0.000 to 0.000)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.0, 1)]
    public async Task Holds_the_floors(double floor, int code)
    {
        using var folder = Set();
        var set = $"{Path.GetFileName(Path.GetDirectoryName(folder.Path))}/{Path.GetFileName(folder.Path)}";
        var floors = folder.Write("floors.json", "{\"" + set + "\":{\"body.f1\":" + floor.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}}");

        var run = await CliRun.InProcessAsync("evaluate", "pages", folder.Path, "--floors", floors);

        Assert.Equal(code, run.Code);
        Assert.Equal(code == 1, run.Errors.Contains("below its floor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_what_a_folder_lacks()
    {
        using var folder = new TempFolder();

        var run = await CliRun.InProcessAsync("evaluate", "pages", folder.Path);

        Assert.Equal(2, run.Code);
        Assert.Contains("There is no folder", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sets_records_beside_labels_and_the_agreement_of_labellers()
    {
        using var folder = new TempFolder();
        folder.Write("dev-pages.json", """[{"id":"a","url":null,"title":"Roe resigns","sentences":["Jane Roe resigned as head of the bank on Tuesday."]}]""");
        folder.Write("dev.json", """[{"id":"a","kind":"blog","subject":{"name":"Jane Roe"},"entities":[],"countries":[],"primaryDomain":"finance"}]""");

        var run = await CliRun.InProcessAsync("evaluate", "documents", folder.Path, "--errors", "1", "--by", "entities.f1");

        Assert.Equal(0, run.Code);
        Assert.Contains("labellers", run.Output, StringComparison.Ordinal);
        Assert.Contains("missed ; wrong Jane Roe", run.Output, StringComparison.Ordinal);

        var none = await CliRun.InProcessAsync("evaluate", "documents", folder.Path, "--only", "nothing");
        Assert.Equal(2, none.Code);
        Assert.Contains("--only", none.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scores_the_grouping_of_names()
    {
        using var folder = new TempFolder();
        var file = folder.Write(
            "c.jsonl",
            """{"title":"x","sents":[["Jane","Roe","met","Roe","."]],"entities":[[{"sent":0,"start":0,"end":2,"type":"PER"},{"sent":0,"start":3,"end":4,"type":"PER"}]]}""");

        var run = await CliRun.InProcessAsync("evaluate", "grouping", file, "--all");

        Assert.Equal(0, run.Code);
        Assert.Contains("1 documents, 2 mentions, 1 entities", run.Output, StringComparison.Ordinal);
        Assert.Contains("conll                     1.000", run.Output, StringComparison.Ordinal);
    }

    private static TempFolder Set()
    {
        var folder = new TempFolder();
        folder.Write("gold/a.json", Gold);
        folder.Write("html/a.html", Pages.Of("Nordlink lands a cable"));
        return folder;
    }
}
