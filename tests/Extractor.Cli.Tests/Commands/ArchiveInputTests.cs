using System.Formats.Tar;
using System.Text;
using Extractor.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Commands;

/// <summary><c>extract</c> and <c>verify</c> on files that hold many pages.</summary>
[Collection("console")]
public sealed class ArchiveInputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string[] Paths() => [.. File.ReadLines(folder["out.jsonl"]).Select(line => (string)JObject.Parse(line)["source"]!["path"]!)];

    private string Tar()
    {
        using var archive = new TarWriter(File.Create(folder["a.tar"]), TarEntryFormat.Ustar);
        foreach (var name in new[] { "b/two.html", "one.html" })
            archive.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Pages.Of(name))) });
        return folder["a.tar"];
    }

    [Fact]
    public async Task Reads_the_pages_of_an_archive_and_finds_them_again()
    {
        var run = await CliRun.InProcessAsync("extract", Tar(), "-o", folder["out.jsonl"]);
        Assert.True(run.Code == 0, run.Errors);
        Assert.Equal(["a.tar#b/two.html", "a.tar#one.html"], Paths());
        var verified = await CliRun.InProcessAsync("verify", folder["out.jsonl"], "--pages", folder.Path);
        Assert.True(verified.Code == 0, verified.Output);
        Assert.StartsWith("2 records", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_pages_and_addresses_from_the_columns_named()
    {
        var line = new JObject { ["body"] = Pages.Of("one"), ["link"] = "https://a.example/one" }.ToString(Formatting.None);
        var file = folder.Write("pages.txt", line + "\n{\"body\":\n");
        var run = await CliRun.InProcessAsync("extract", file, "--from", "jsonl", "--columns", "html=body,url=link", "-o", folder["out.jsonl"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("1 record, 1 failure", run.Errors, StringComparison.Ordinal);
        Assert.Contains("input.damaged", run.Errors, StringComparison.Ordinal);
        Assert.Equal("https://a.example/one", (string)JObject.Parse(File.ReadAllText(folder["out.jsonl"]))["source"]!["url"]!);
    }

    [Theory]
    [InlineData("--from", "arj", "arj")]
    [InlineData("--columns", "body", "names no column")]
    public async Task Refuses_what_it_cannot_read(string option, string value, string message)
    {
        var run = await CliRun.InProcessAsync("extract", Tar(), option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetches_nothing_from_this_machine_unless_it_is_allowed()
    {
        var run = await CliRun.InProcessAsync("extract", folder.Write("list.txt", "# two\nhttp://127.0.0.1:1/a\nfile:///etc/passwd\n"), "--from", "urls");
        Assert.Equal(1, run.Code);
        Assert.Contains("http://127.0.0.1:1/a: fetch.address-refused", run.Errors, StringComparison.Ordinal);
        Assert.Contains("file:///etc/passwd: fetch.address-refused", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/", "warc", "is not about addresses")]
    [InlineData("page.html", "feed", "is not about files")]
    public async Task Refuses_words_that_do_not_fit_the_inputs(string input, string from, string message)
    {
        var run = await CliRun.InProcessAsync("extract", input.EndsWith(".html", StringComparison.Ordinal) ? folder.Write(input, "1") : input, "--from", from);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_zip_archive_from_standard_input()
    {
        var run = await CliRun.InProcessAsync("extract", "-", "--from", "zip");
        Assert.Equal(2, run.Code);
        Assert.Contains("name a file", run.Errors, StringComparison.Ordinal);
    }
}
