using Extractor.Testing;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Commands;

[Collection("console")]
public sealed class ExtractCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<CliRun> ExtractAsync(params string[] args) => CliRun.InProcessAsync(["extract", .. args]);

    private JObject[] Records(string name) => [.. File.ReadLines(folder[name]).Select(JObject.Parse)];

    private void WritePages(params string[] names)
    {
        foreach (var name in names) folder.Write("in/" + name, Pages.Of(name));
    }

    [Fact]
    public async Task Writes_a_record_for_each_page_in_the_order_of_the_input()
    {
        WritePages("b.html", "a.html", "sub/c.html");
        var run = await ExtractAsync(folder["in"], "-o", folder["out.jsonl"]);
        Assert.Equal(0, run.Code);
        Assert.Equal(["a.html", "b.html", "sub/c.html"], Records("out.jsonl").Select(record => (string?)record["source"]!["path"]));
        Assert.Contains("extracted 3 pages: 3 records (2 near-duplicates), 0 failures", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.DoesNotContain(folder.Names(), name => name.Contains("failures", StringComparison.Ordinal) || name.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gives_the_same_bytes_with_one_worker_and_with_many()
    {
        var one = await ExtractAsync(Pages.Corpus(), "-o", folder["one.jsonl"], "--parallel", "1");
        var many = await ExtractAsync(Pages.Corpus(), "-o", folder["many.jsonl"], "--parallel", "8");
        Assert.Equal(one.Code, many.Code);
        Assert.True(File.ReadAllBytes(folder["one.jsonl"]).AsSpan().SequenceEqual(File.ReadAllBytes(folder["many.jsonl"])));
    }

    [Theory]
    [InlineData("out.json", null, "[\n  {" + "\n")]
    [InlineData("out.csv", null, "id,source.path,")]
    [InlineData("out.md", null, "# ")]
    [InlineData("out.jsonl", null, "{\"access\":")]
    [InlineData("out.txt", null, "{\"access\":")]
    [InlineData("out.txt", "csv", "id,source.path,")]
    [InlineData("out.csv", "jsonl", "{\"access\":")]
    public async Task Takes_the_format_from_the_option_or_the_ending(string name, string? format, string start)
    {
        WritePages("a.html");
        string[] option = format is null ? [] : ["--format", format];
        Assert.Equal(0, (await ExtractAsync([folder["in"], "-o", folder[name], .. option])).Code);
        Assert.StartsWith(start.Replace("  {", "{", StringComparison.Ordinal), await File.ReadAllTextAsync(folder[name]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_names_of_the_users_own()
    {
        folder.Write("in/a.html", "<html lang=en><title>Cable</title><article><h1>Cable to land</h1><p>The operator Nordhavn Cable said on Monday that it would lay a line to Iceland. "
            + "The work starts in May and takes two years, said its chief executive, Jane Roe, in Oslo.</p></article></html>");
        var example = Path.GetFullPath(Path.Combine(Pages.Corpus(), "..", "gazetteers", "harbour.tsv"));
        var run = await ExtractAsync(folder["in"], "-o", folder["out.jsonl"], "--gazetteer", example);
        Assert.Equal(0, run.Code);
        var cable = Records("out.jsonl").Single()["entities"]!.Single(entity => (string?)entity["name"] == "Nordhavn Cable");
        Assert.Equal(("64500", "nordhavn-cable.example"), ((string?)cable["identifiers"]!["asn"], (string?)cable["identifiers"]!["domain"]));
    }

    [Fact]
    public async Task Says_which_line_of_a_gazetteer_is_wrong()
    {
        WritePages("a.html");
        folder.Write("my.tsv", "name\ttype\nAcme\tfirm\n");
        var run = await ExtractAsync(folder["in"], "--gazetteer", folder["my.tsv"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("my.tsv:2: 'firm' is no type", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await ExtractAsync(folder["in"], "--gazetteer", folder["none.tsv"])).Code);
    }

    [Fact]
    public async Task Writes_only_the_fields_asked_for()
    {
        WritePages("a.html");
        await ExtractAsync(folder["in"], "-o", folder["out.jsonl"], "--fields", "source.path, source.charset");
        Assert.Equal("""{"source":{"charset":"utf-8","path":"a.html"}}""", (await File.ReadAllTextAsync(folder["out.jsonl"])).TrimEnd());
        await ExtractAsync(folder["in"], "-o", folder["out.csv"], "--fields", "source.path");
        Assert.Equal("source.path\na.html\n", await File.ReadAllTextAsync(folder["out.csv"]));
    }

    [Theory]
    [InlineData("no.such", "no field 'no.such'")]
    [InlineData("id,article.titel", "no field 'article.titel'")]
    [InlineData(",", "names no field")]
    public async Task Refuses_fields_that_the_record_does_not_have(string fields, string message)
    {
        WritePages("a.html");
        var run = await ExtractAsync(folder["in"], "-o", folder["out.jsonl"], "--fields", fields);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(["in/a.html"], folder.Names());
    }

    [Fact]
    public async Task Stops_after_the_limit()
    {
        WritePages("a.html", "b.html", "c.html");
        Assert.Equal(0, (await ExtractAsync(folder["in"], "-o", folder["out.jsonl"], "--limit", "2")).Code);
        Assert.Equal(2, Records("out.jsonl").Length);
    }

    [Fact]
    public async Task Reports_pages_that_fail_and_goes_on()
    {
        WritePages("a.html", "c.html");
        folder.Write("in/b.html", "");
        var run = await ExtractAsync(folder["in"], "-o", folder["out.jsonl"]);
        Assert.Equal(1, run.Code);
        Assert.Equal(2, Records("out.jsonl").Length);
        var failure = Assert.Single(Records("out.jsonl.failures.jsonl"));
        Assert.Equal(["code", "message", "path", "stage"], failure.Properties().Select(property => property.Name));
        Assert.Equal(("decoding.empty", "Decoding", "b.html"), ((string)failure["code"]!, (string)failure["stage"]!, (string)failure["path"]!));
        Assert.Contains("b.html", (string)failure["message"]!, StringComparison.Ordinal);
        Assert.Contains("failed: b.html: decoding.empty:", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removes_the_failures_of_an_earlier_run_after_a_clean_one()
    {
        WritePages("a.html");
        folder.Write("out.jsonl.failures.jsonl", "{}\n");
        Assert.Equal(0, (await ExtractAsync(folder["in"], "-o", folder["out.jsonl"])).Code);
        Assert.Equal(["in/a.html", "out.jsonl"], folder.Names());
    }

    [Fact]
    public async Task Stops_at_the_first_failure_where_asked()
    {
        folder.Write("in/a.html", "");
        WritePages("b.html", "c.html", "d.html");
        var run = await ExtractAsync(folder["in"], "-o", folder["out.jsonl"], "--fail-fast");
        Assert.Equal(1, run.Code);
        Assert.Empty(Records("out.jsonl"));
        Assert.Single(Records("out.jsonl.failures.jsonl"));
    }

    [Fact]
    public async Task Reports_a_link_that_leads_nowhere_as_a_failure()
    {
        WritePages("a.html");
        File.CreateSymbolicLink(folder["in/link.html"], "gone.html");
        Assert.Equal(1, (await ExtractAsync(folder["in"], "-o", folder["out.jsonl"])).Code);
        Assert.Equal("input.unreadable", (string?)Records("out.jsonl.failures.jsonl")[0]["code"]);
    }

    [Fact]
    public async Task Does_not_read_what_it_writes()
    {
        WritePages("a.html");
        await ExtractAsync(folder["in"], "-o", folder["in/out.html"], "--store", folder["in/store.html"]);
        var run = await ExtractAsync(folder["in"], "-o", folder["in/out.html"], "--store", folder["in/store.html"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("extracted 1 page: 1 record", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_to_a_store_and_changes_nothing_the_second_time()
    {
        WritePages("a.html", "b.html");
        Assert.Contains("stored 2 new or changed, 0 unchanged", (await ExtractAsync(folder["in"], "--store", folder["p.db"])).Errors, StringComparison.Ordinal);
        Assert.Contains("stored 0 new or changed, 2 unchanged", (await ExtractAsync(folder["in"], "--store", folder["p.db"])).Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Ends_with_2_where_the_disk_is_full()
    {
        Skip.IfNot(File.Exists("/dev/full"));
        WritePages("a.html");
        folder.Write("in/b.html", "");
        var run = await ExtractAsync(folder["in"], "-o", "/dev/full");
        Assert.Equal(2, run.Code);
        Assert.Contains("No space left on device", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists("/dev/full.failures.jsonl.part"));
    }

    [Theory]
    [InlineData("in", "-o", "missing/out.jsonl", "no folder")]
    [InlineData("in", "-o", "in", "is a folder")]
    [InlineData("missing", "-o", "out.jsonl", "no file or folder")]
    [InlineData("in/*.xml", "-o", "out.jsonl", "No file matches")]
    [InlineData("in", "--store", "in/a.html", "not a database")]
    [InlineData("in", "--store", "missing/a.db", "no folder")]
    public async Task Ends_with_2_and_says_what_is_at_fault(string input, string option, string path, string message)
    {
        WritePages("a.html");
        await File.AppendAllTextAsync(folder["in/a.html"], new string(' ', 4096));
        var run = await ExtractAsync(folder[input], option, folder[path]);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("extractor: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(["in/a.html"], folder.Names());
    }

    [Theory]
    [InlineData("--fields", "id")]
    [InlineData("--format", "csv")]
    public async Task Refuses_options_about_a_file_where_there_is_none(string option, string value)
    {
        WritePages("a.html");
        Assert.Equal(2, (await ExtractAsync(folder["in"], "--store", folder["p.db"], option, value)).Code);
    }

    [Fact]
    public async Task Refuses_fields_with_Markdown()
    {
        WritePages("a.html");
        Assert.Equal(2, (await ExtractAsync(folder["in"], "-o", folder["out.md"], "--fields", "id")).Code);
        Assert.Equal(["in/a.html"], folder.Names());
    }
}
