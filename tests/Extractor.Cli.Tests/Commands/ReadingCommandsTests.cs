using Extractor.Assembly;
using Extractor.Model;
using Extractor.Testing;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Commands;

/// <summary><c>show</c>, <c>query</c> and <c>verify</c>: the commands that read records back.</summary>
[Collection("console")]
public sealed class ReadingCommandsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Write(string name, params ProfileRecord[] records)
    {
        using var text = new StringWriter();
        foreach (var record in records)
        {
            new ProfileJson().Write(record, text);
            text.Write('\n');
        }

        return folder.Write(name, name.EndsWith(".json", StringComparison.Ordinal) ? "[" + text.ToString().TrimEnd().Replace("\n", ",", StringComparison.Ordinal) + "]" : text.ToString());
    }

    [Theory]
    [InlineData("r.jsonl")]
    [InlineData("r.json")]
    public async Task Shows_a_record_by_number_or_id(string name)
    {
        var file = Write(name, Records.Of("First"), Records.Sample(), Records.Of("Third"));
        Assert.StartsWith("First\n", (await CliRun.InProcessAsync("show", file)).Output, StringComparison.Ordinal);
        Assert.StartsWith("Third\n", (await CliRun.InProcessAsync("show", file, "-n", "3")).Output, StringComparison.Ordinal);
        Assert.StartsWith("Nordlink lands a second cable\n", (await CliRun.InProcessAsync("show", file, "--id", Records.Sample().Id[..10])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_a_record_as_a_page()
    {
        var run = await CliRun.InProcessAsync("show", Write("r.jsonl", Records.Sample()), "--html", folder["r.html"]);
        Assert.Equal(0, run.Code);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(folder["r.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no record number 9", "-n", "9")]
    [InlineData("no record whose id starts with 'ffff'", "--id", "ffff")]
    public async Task Says_which_record_is_not_there(string message, params string[] args)
    {
        var run = await CliRun.InProcessAsync(["show", Write("r.jsonl", Records.Of("First")), .. args]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"x\"}\n")]
    [InlineData("not json\n")]
    [InlineData("[{\"id\": ")]
    [InlineData("[1, 2")]
    [InlineData("")]
    public async Task Refuses_files_that_hold_no_whole_record(string content)
    {
        var run = await CliRun.InProcessAsync("show", folder.Write("r.jsonl", content));
        Assert.Equal(2, run.Code);
        Assert.StartsWith("extractor: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_questions_to_a_store_as_table_or_JSON_and_shows_from_it()
    {
        folder.Write("in/a.html", Pages.Of("Nordlink lands a second cable"));
        await CliRun.InProcessAsync("extract", folder["in"], "--store", folder["p.db"]);
        var json = await CliRun.InProcessAsync("query", "--store", folder["p.db"], "\"subsea cables\"", "--json");
        Assert.Equal(0, json.Code);
        var found = Assert.Single(JArray.Parse(json.Output));
        Assert.Equal("a.html", (string?)found["path"]);
        var table = await CliRun.InProcessAsync("query", "--store", folder["p.db"], "subsea");
        Assert.Contains(((string)found["id"]!)[..8], table.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 records\n", table.Output.Replace("1 record\n", "1 records\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, (await CliRun.InProcessAsync("show", folder["p.db"], "--id", ((string)found["id"]!)[..8])).Code);
        Assert.Equal(2, (await CliRun.InProcessAsync("show", folder["p.db"])).Code);
    }

    [Theory]
    [InlineData("missing.db")]
    [InlineData("text.db")]
    public async Task Refuses_a_store_that_is_none(string name)
    {
        folder.Write("text.db", new string('x', 5000));
        var run = await CliRun.InProcessAsync("query", "--store", folder[name]);
        Assert.Equal(2, run.Code);
        Assert.Contains(name, run.Errors, StringComparison.Ordinal);
    }

    private async Task<(ProfileRecord Record, string File)> ExtractedAsync()
    {
        folder.Write("in/a.html", Pages.Of("Nordlink lands a second cable"));
        await CliRun.InProcessAsync("extract", folder["in"], "-o", folder["r.jsonl"]);
        return (new ProfileJson().Read(new StringReader(await File.ReadAllTextAsync(folder["r.jsonl"]))), folder["r.jsonl"]);
    }

    [Fact]
    public async Task Verifies_what_extract_wrote()
    {
        var (_, file) = await ExtractedAsync();
        var run = await CliRun.InProcessAsync("verify", file, "--pages", folder["in"]);
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^1 records, \d+ spans, \d+ grounded \(100 %\)\s*$", run.Output);
    }

    [Fact]
    public async Task Finds_a_wrong_offset_and_a_changed_word()
    {
        var (record, _) = await ExtractedAsync();
        var mention = new EntityMention(0, 8, "Nordlunk");
        var beyond = new Evidenced<string> { Value = "x", Origin = Origin.Derived, Confidence = 1, Evidence = [new TextSpan(0, record.Article.Text.Length + 1)] };
        var changed = record.Article.Text.Replace("Kristiansand", "Kristiansund", StringComparison.Ordinal);
        foreach (var (tampered, field) in (IEnumerable<(ProfileRecord, string)>)
        [
            (record with { Entities = [new Entity { Id = "e1", Name = "x", Type = EntityType.Person, Mentions = [mention] }] }, "entities[0].mentions[0]"),
            (record with { KeyPoints = [beyond] }, "keyPoints[0]"),
            (record with { Article = record.Article with { Text = changed } }, "article.blocks["),
        ])
        {
            var run = await CliRun.InProcessAsync("verify", Write("tampered.jsonl", tampered), "--pages", folder["in"]);
            Assert.Equal(1, run.Code);
            Assert.Contains("a.html: " + field, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Finds_a_changed_page()
    {
        var (_, file) = await ExtractedAsync();
        await File.AppendAllTextAsync(folder["in/a.html"], " ");
        var run = await CliRun.InProcessAsync("verify", file, "--pages", folder["in"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("source.contentSha256", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("../in-too/outside.html")]
    [InlineData("sub/../../outside.html")]
    [InlineData("/etc/hostname")]
    [InlineData("gone.html")]
    [InlineData("-")]
    public async Task Reads_no_page_outside_of_the_folder(string path)
    {
        var (record, _) = await ExtractedAsync();
        File.Copy(folder["in/a.html"], folder["outside.html"]);
        folder.Write("in-too/outside.html", await File.ReadAllTextAsync(folder["in/a.html"]));
        var run = await CliRun.InProcessAsync("verify", Write("r2.jsonl", record with { Source = record.Source with { Path = path } }), "--pages", folder["in"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("There is no page", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_2_where_records_or_pages_are_not_there()
    {
        Assert.Equal(2, (await CliRun.InProcessAsync("verify", folder["none.jsonl"], "--pages", folder.Path)).Code);
        Assert.Equal(2, (await CliRun.InProcessAsync("verify", Write("r.jsonl"), "--pages", folder["none"])).Code);
    }
}
