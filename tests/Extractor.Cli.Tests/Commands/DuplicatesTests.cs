using Extractor.Testing;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Commands;

[Collection("console")]
public sealed class DuplicatesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static string Page(string title, string more = "") => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
        <body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>
        <p>Nordlink, the Norwegian operator of subsea cables, said on Tuesday that it will land a second cable at Kristiansand and link it to a new data centre in Aalborg.</p>
        <p>The Danish Energy Agency must still permit the landing, and its ruling is expected within 90 days of the filing. Fishermen on both shores have asked for compensation.</p>
        <p>The first cable was laid in 2014 and has been cut twice by anchors, once in the storm of January 2022 and once by a trawler whose captain was fined. {more}</p>
        </article></body></html>
        """;

    private async Task<(string[] Marks, string Errors)> ExtractAsync(string input, params string[] options)
    {
        var run = await CliRun.InProcessAsync(["extract", folder[input], "-o", folder["out.jsonl"], .. options]);
        Assert.Equal(0, run.Code);
        var records = File.ReadAllLines(folder["out.jsonl"]).Select(JObject.Parse).ToArray();
        var names = records.ToDictionary(record => (string)record["id"]!, record => (string)record["source"]!["path"]!);
        return ([.. records.Select(record => (string?)record["duplicateOf"] is { } id ? names.GetValueOrDefault(id, "earlier run") : "-")], run.Errors);
    }

    private void WriteCopies()
    {
        folder.Write("in/a.html", Page("Second cable planned"));
        folder.Write("in/b.html", Page("Another story").Replace("cable", "pipeline", StringComparison.Ordinal).Replace("the ", "a single ", StringComparison.Ordinal).Replace(" and ", " or else ", StringComparison.Ordinal));
        folder.Write("in/c.html", Page("Nordlink to lay a cable", "Read more in our newsletter."));
        folder.Write("in/d.html", Page("Cable to Denmark", "This report came from an agency."));
    }

    [Fact]
    public async Task Marks_near_duplicates_with_the_earliest_and_counts_them()
    {
        WriteCopies();
        foreach (var workers in (string[])["1", "4"])
        {
            var (marks, errors) = await ExtractAsync("in", "--parallel", workers);
            Assert.Equal(["-", "-", "a.html", "a.html"], marks);
            Assert.Contains("4 records (2 near-duplicates), 0 failures", errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Marks_none_where_asked()
    {
        WriteCopies();
        var (marks, errors) = await ExtractAsync("in", "--no-duplicates");
        Assert.Equal(["-", "-", "-", "-"], marks);
        Assert.DoesNotContain("near-duplicate", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_what_an_earlier_run_stored_and_changes_nothing_when_repeated()
    {
        WriteCopies();
        Assert.Equal(["-", "-", "a.html", "a.html"], (await ExtractAsync("in", "--store", folder["p.db"])).Marks);
        var (marks, errors) = await ExtractAsync("in", "--store", folder["p.db"]);
        Assert.Equal(["-", "-", "a.html", "a.html"], marks);
        Assert.Contains("stored 0 new or changed, 4 unchanged", errors, StringComparison.Ordinal);
        folder.Write("later/e.html", Page("Cable again", "Updated."));
        Assert.Equal(["earlier run"], (await ExtractAsync("later", "--store", folder["p.db"])).Marks);
    }
}
