using Extractor.Testing;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Commands;

[Collection("console")]
public sealed class RulesCommandTests : IDisposable
{
    private const string Site = "\"name\": \"stories\", \"hosts\": \"port.example\"";

    private readonly TempFolder folder = new();

    public RulesCommandTests() => folder.Write("pages/a.html", Page("a"));

    private static string Corpus => Path.GetFullPath(Path.Combine(Pages.Corpus(), "..", "rules"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_rules_of_the_corpus_hold()
    {
        var run = await CliRun.InProcessAsync("rules", "test", Corpus);
        Assert.True(run.Code == 0, run.Output + run.Errors);
        Assert.Contains("tests that hold: 2 of 2; selectors that match nothing: 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("      by rule: Kari Nordmann, John Doe\n      learned: Ledger Web Team", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_of_each_selector_what_it_gives_and_where_it_differs()
    {
        Rules("""
            "title": "h2", "published": "time"
            """);
        var run = await CliRun.InProcessAsync("rules", "test", folder["rules.json"], folder["pages"], "--json");
        Assert.Equal(0, run.Code);
        var rule = JObject.Parse(run.Output)["rules"]![0]!;
        Assert.Equal(("h2", 1, "The deck of a"), ((string)rule["selectors"]![0]!["selector"]!, (int)rule["selectors"]![0]!["held"]!, (string)rule["selectors"]![0]!["examples"]![0]!));
        var title = rule["fields"]!.First(item => (string)item["field"]! == "title");
        Assert.Equal(("a.html", "The deck of a", "Ferry a"), ((string)title["differences"]![0]!["page"]!, (string)title["differences"]![0]!["byRule"]!, (string)title["differences"]![0]!["learned"]!));
        Assert.Equal(1, (int)rule["fields"]!.First(item => (string)item["field"]! == "published")["agreed"]!);
    }

    [Theory]
    [InlineData("\"title\": \"Ferry b\"", "title is \"Ferry a\", not \"Ferry b\"")]
    [InlineData("\"date\": \"2026-03-05\"", "date is \"2026-03-04\", not \"2026-03-05\"")]
    [InlineData("\"authors\": [ \"Jane Roe\" ]", "authors is missing, not \"Jane Roe\"")]
    [InlineData("\"bodyContains\": [ \"train\" ]", "body lacks \"train\"")]
    [InlineData("\"bodyLacks\": [ \"ferry a\" ]", "body holds \"ferry a\"")]
    public async Task Ends_with_1_where_a_test_fails(string expectation, string message)
    {
        Rules("\"title\": \"h1\"", $$"""{ "page": "pages/a.html", {{expectation}} }""");
        var run = await CliRun.InProcessAsync("rules", "test", folder["rules.json"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("FAIL rules.json: pages/a.html\n         " + message, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"title\": [ \"h1\", \"h3\" ]", 1, "NONE title     h3  0 of 1")]
    [InlineData("\"remove\": \"h3\"", 1, "NONE remove    h3  0 of 1")]
    [InlineData("\"title\": { \"select\": \"h3\", \"optional\": true }", 0, "none title     h3  0 of 1")]
    [InlineData("\"modified\": \"h1\"", 1, "NONE modified  h1  0 of 1  matches, but gives none")]
    public async Task Ends_with_1_where_a_selector_matches_nothing(string rule, int code, string line)
    {
        Rules(rule);
        var run = await CliRun.InProcessAsync("rules", "test", folder["rules.json"], folder["pages/a.html"]);
        Assert.Equal(code, run.Code);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_pages_that_no_rule_is_for()
    {
        Rules("\"title\": \"h1\"");
        folder.Write("pages/b.html", Pages.Of("B"));
        var run = await CliRun.InProcessAsync("rules", "test", folder["rules.json"], folder["pages"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("no rule is for b.html", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"rules\": [ { " + Site + ", \"titel\": \"h1\" } ] }", "extractor: rules.json, line 1, rule 'stories', key 'titel': the key is not known")]
    [InlineData("{ \"rules\": [ { " + Site + ", \"title\": \"h1\" } ] }", "has no tests; name pages")]
    public async Task Ends_with_2_where_the_rules_cannot_be_used(string json, string message)
    {
        folder.Write("rules.json", json);
        var run = await CliRun.InProcessAsync("rules", "test", folder["rules.json"]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_the_schema()
    {
        var run = await CliRun.InProcessAsync("rules", "schema");
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)JObject.Parse(run.Output)["$schema"]);
    }

    [Fact]
    public async Task Extracts_by_rules_and_reports_what_stopped_matching()
    {
        Rules("\"title\": \"h2\", \"authors\": \".by\", \"section\": [ \".gone\", \"#only-b\" ]");
        folder.Write("pages/b.html", Page("b").Replace("<h2>", "<h2 id='only-b'>", StringComparison.Ordinal));
        folder.Write("pages/c.html", Pages.Of("C"));
        var run = await CliRun.InProcessAsync("extract", folder["pages"], "-o", folder["out.jsonl"], "--rules", folder["rules.json"]);
        Assert.Equal(0, run.Code);
        var records = File.ReadLines(folder["out.jsonl"]).Select(JObject.Parse).ToList();
        Assert.Equal(["The deck of a", "The deck of b", "C"], records.Select(record => (string?)record["article"]!["title"]!["value"]));
        Assert.Contains("rules.no-match", records[0]["diagnostics"]!.Select(note => (string)note["code"]!));
        Assert.Contains(
            "rules: rules.json: 2 pages, all found on 0; stopped matching: authors '.by' 0 of 2, section '.gone' 0 of 2; in part: section '#only-b' 1 of 2 (50 %)",
            run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"title\": \".gone\"", 1)]
    [InlineData("\"title\": \"h1\", \"remove\": \".gone\"", 0)]
    [InlineData("\"title\": { \"select\": \".gone\", \"optional\": true }", 0)]
    public async Task Strict_rules_make_the_exit_code_1_where_one_does_not_match(string rule, int code)
    {
        Rules(rule);
        Assert.Equal(code, (await CliRun.InProcessAsync("extract", folder["pages"], "-o", folder["out.jsonl"], "--rules", folder.Path, "--strict-rules")).Code);
    }

    [Theory]
    [InlineData("no-such", "There is no rule file or folder")]
    [InlineData("pages", "has no rule file")]
    public async Task Refuses_a_path_without_rules(string path, string message)
    {
        var run = await CliRun.InProcessAsync("extract", folder["pages"], "-o", folder["out.jsonl"], "--rules", folder[path]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static string Page(string name) => $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry {name}</title><link rel="canonical" href="https://port.example/{name}"></head>
        <body><article><h1>Ferry {name}</h1><h2>The deck of {name}</h2><time datetime="2026-03-04">4 March 2026</time>
        <p>The harbour board said on Monday that ferry {name} would call at the new quay from May on, four times a day and twice at night.</p>
        <p>It carries three hundred people and sixty cars, the board said, and will be run by the county until the end of the year.</p></article></body></html>
        """;

    private void Rules(string rule, string tests = "") =>
        folder.Write("rules.json", $$"""{ "rules": [ { {{Site}}, {{rule}} } ], "tests": [ {{tests}} ] }""");
}
