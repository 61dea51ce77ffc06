using System.Text.Json;
using System.Text.Json.Nodes;
using Extractor.Assembly;
using Extractor.Model;
using Extractor.Models;
using Extractor.Verification;
using Extractor.Tests.Assembly;

namespace Extractor.Tests.Corpus;

/// <summary>
/// Every page of the corpus gives the record kept under <c>corpus/golden</c>. After a change that is meant to, run the tests with
/// <c>EXTRACTOR_APPROVE=1</c> and review the difference.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Pages() => [.. CorpusFolder.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_its_golden_record(string path)
    {
        using var text = new StringWriter();
        new ProfileJson().Write(CorpusFolder.Record(path), text, indented: true);
        var actual = text.ToString().ReplaceLineEndings("\n") + "\n";
        var golden = Path.Combine(CorpusFolder.Root, "golden", Path.ChangeExtension(path, ".json"));
        if (Environment.GetEnvironmentVariable("EXTRACTOR_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, actual);
        }

        Assert.True(File.Exists(golden), $"There is no golden record for {path}; make it with EXTRACTOR_APPROVE=1 and review it.");
        Assert.Equal(WithoutPipeline(File.ReadAllText(golden)), WithoutPipeline(actual));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_golden_record_keeps_to_the_schema(string path) =>
        Assert.Empty(RecordSchema.Errors(File.ReadAllText(Path.Combine(CorpusFolder.Root, "golden", Path.ChangeExtension(path, ".json")))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_span_of_a_page_is_grounded(string path)
    {
        var report = new RecordVerifier(new Extractor.Decoding.DecodingOptions()).Verify(CorpusFolder.Record(path), CorpusFolder.Page(path));
        Assert.Empty(report.Problems);
        Assert.True(report.Spans > 0 || CorpusFolder.Record(path).Article.Kind is ArticleKind.Other or ArticleKind.Listing);
    }

    [Fact]
    public void A_record_reads_back_as_it_was_written()
    {
        var json = new ProfileJson();
        foreach (var path in CorpusFolder.Pages)
        {
            using var first = new StringWriter();
            json.Write(CorpusFolder.Record(path), first);
            using var second = new StringWriter();
            json.Write(json.Read(new StringReader(first.ToString())), second);
            Assert.Equal(first.ToString(), second.ToString());
        }
    }

    [Fact]
    public async Task Many_workers_give_the_same_bytes_as_one()
    {
        var alone = CorpusFolder.Pages.Select(path => Json(path)).ToArray();
        var together = await Task.WhenAll(CorpusFolder.Pages.Select(path => Task.Run(() => Json(path))));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void The_models_are_what_their_cards_say() => Assert.NotEmpty(ModelCatalog.Load(new EmbeddedModels()).Cards);

    private static string Json(string path)
    {
        using var text = new StringWriter();
        new ProfileJson().Write(CorpusFolder.Record(path), text);
        return text.ToString();
    }

    /// <summary>The member <c>pipeline</c> changes with every version and model, and says nothing of the page.</summary>
    private static string WithoutPipeline(string json)
    {
        var record = JsonNode.Parse(json)!.AsObject();
        record.Remove("pipeline");
        return record.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
