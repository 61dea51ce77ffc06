using Extractor.Testing;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Commands;

[Collection("console")]
public sealed class OwnTopicsTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static string Corpus => Path.GetFullPath(Path.Combine(Pages.Corpus(), "..", "topics"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Pages_are_told_the_topics_of_a_taxonomy_that_texts_were_labelled_by()
    {
        var trained = await CliRun.InProcessAsync(
            "train", "topics", "--data", Path.Combine(Corpus, "labelled.jsonl"), "--taxonomy", Path.Combine(Corpus, "taxonomy.json"), "--output", folder["mine"]);
        Assert.True(trained.Code == 0, trained.Errors);
        folder.Write("page.html", Pages.Of("Nordlink lands a second subsea cable"));

        var extracted = await CliRun.InProcessAsync("extract", folder["page.html"], "-o", folder["r.jsonl"], "--topics", folder["mine"]);
        Assert.True(extracted.Code == 0, extracted.Errors);
        var record = JObject.Parse(await File.ReadAllTextAsync(folder["r.jsonl"]));
        Assert.Equal(["infrastructure", "cables"], record["topics"]!.Take(2).Select(topic => (string)topic["code"]!));
        Assert.Equal(["infrastructure", "cables"], record["topics"]![1]!["path"]!.Select(code => (string)code!));
        Assert.Equal("Submarine cables", (string)record["topics"]![1]!["label"]!);
        Assert.Equal(2, (int)record["topics"]![1]!["level"]!);
        Assert.Contains("mine", record["pipeline"]!["models"]!.Select(model => (string)model["name"]!));

        var evaluated = await CliRun.InProcessAsync("evaluate", "topics", Path.Combine(Corpus, "labelled.jsonl"), "--model", folder["mine"]);
        Assert.Equal(0, evaluated.Code);
        Assert.Contains("macro F1 of the main label", evaluated.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_line_is_named_and_nothing_is_written()
    {
        folder.Write("texts.jsonl", "{\"text\": \"a\", \"labels\": [\"sea\"]}");
        var run = await CliRun.InProcessAsync("train", "topics", "--data", folder["texts.jsonl"], "--taxonomy", Path.Combine(Corpus, "taxonomy.json"), "--output", folder["mine"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("line 1: the taxonomy has no topic 'sea'", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["mine"]));
    }

    [Fact]
    public async Task A_folder_without_a_model_is_a_mistake_of_the_call()
    {
        var run = await CliRun.InProcessAsync("extract", folder.Write("page.html", Pages.Of("A")), "--topics", folder["none"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("holds no model", run.Errors, StringComparison.Ordinal);
    }
}
