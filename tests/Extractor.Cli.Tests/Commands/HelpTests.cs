namespace Extractor.Cli.Tests.Commands;

[Collection("console")]
public class HelpTests
{
    [Theory]
    [InlineData("extract", "extractor extract corpus/pages -o records.jsonl")]
    [InlineData("show", "extractor show records.jsonl --html record.html")]
    [InlineData("query", "extractor query --store profiles.db --entity Norway")]
    [InlineData("verify", "extractor verify records.jsonl --pages corpus/pages")]
    [InlineData("schema", "extractor schema > profile-record.schema.json")]
    [InlineData("models", "extractor models")]
    [InlineData("evaluate all", "extractor evaluate all --data data --html report.html")]
    [InlineData("evaluate conflicts", "extractor evaluate conflicts corpus/annotations --texts data")]
    [InlineData("train confidence", "extractor train confidence --annotations corpus/annotations --data data")]
    [InlineData(null, "extractor extract corpus/pages -o records.jsonl")]
    public async Task Shows_examples_for_every_command(string? command, string example)
    {
        var run = await CliRun.InProcessAsync([.. (command?.Split(' ') ?? []), "--help"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task Lists_all_commands()
    {
        var run = await CliRun.InProcessAsync("--help");
        foreach (var command in (string[])["extract", "show", "query", "verify", "schema", "models"])
            Assert.Contains($"\n  {command}", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_the_version()
    {
        var run = await CliRun.InProcessAsync("--version");
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", run.Output);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("extract")]
    [InlineData("extract x.html --format xml")]
    [InlineData("extract x.html --nonsense")]
    [InlineData("extract x.html --limit 0")]
    [InlineData("extract x.html --limit abc")]
    [InlineData("extract x.html --limit 99999999999")]
    [InlineData("extract x.html --parallel -1")]
    [InlineData("show")]
    [InlineData("show x.jsonl -n 0")]
    [InlineData("show x.jsonl -n x")]
    [InlineData("query")]
    [InlineData("query --store x.db --limit 0")]
    [InlineData("verify x.jsonl")]
    [InlineData("")]
    public async Task Ends_with_2_where_the_words_typed_are_at_fault(string typed)
    {
        var run = await CliRun.InProcessAsync(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task Lists_models_with_licence_and_hashes()
    {
        var run = await CliRun.InProcessAsync("models");
        Assert.Equal(0, run.Code);
        Assert.Contains("licence", run.Output, StringComparison.Ordinal);
        Assert.Matches("ok +[0-9a-f]{64}  ", run.Output);
    }

    [Fact]
    public async Task Prints_the_schema()
    {
        var run = await CliRun.InProcessAsync("schema");
        Assert.Equal(0, run.Code);
        Assert.Equal("Profile record", (string?)Newtonsoft.Json.Linq.JObject.Parse(run.Output)["title"]);
    }
}
