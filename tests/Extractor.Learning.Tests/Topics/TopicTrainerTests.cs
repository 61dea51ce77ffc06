using System.IO.Compression;
using System.Security.Cryptography;
using Extractor.Learning.Topics;
using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Learning.Tests.Topics;

public sealed class TopicTrainerTests : IDisposable
{
    private static readonly string[] Blogs = ["18f", "bitcoinops", "cilium", "fedramp", "letsencrypt", "mlab"];
    private readonly string folder = Directory.CreateTempSubdirectory("topics-").FullName;

    public TopicTrainerTests()
    {
        var labels = new List<string> { "id\tdomain\tsecond\tiptc\tiptc2\tkind" };
        for (var i = 0; i < 40; i++)
        {
            var sport = i % 2 == 0;
            Write($"pages/wcxb/gold/{i:0000}.json", JsonConvert.SerializeObject(new
            {
                id = $"{i:0000}",
                url = $"https://site{i}.example/",
                title = sport ? "Team wins the cup" : "Storm floods the coast",
                body = sport ? "The striker scored a goal in the football final." : "Rescue workers evacuated villages after the storm and flood.",
            }));
            labels.Add($"wcxb/{i:0000}\t{(sport ? "sport\t-\t15" : "disaster\t-\t03")}\t-\tnews");
        }

        Write("annotations/topics.tsv", string.Join('\n', labels));
        Write("annotations/devA.json", """[{"id":"wcxb-dev-article/0000","primaryDomain":"sport","acceptableDomains":[]}]""");
        Write("annotations/devA-pages.json", """[{"id":"wcxb-dev-article/0000","title":"Team wins the cup","sentences":["The striker scored a goal in the football final."]}]""");
        WriteLines("articles/wikinews_2019_2020/wikinews.jsonl.gz", """{"url":"","date":"2019-01-04","title":"A","text":"B"}""");
        WriteLines("topics/wikipedia_current_events/train.jsonl.gz", """{"date":"2020-01-01","heading":"Sports","text":"The team won the match."}""");
        WriteLines("topics/iptc_media_topics/media_topics.jsonl.gz", """{"id":"medtop:15000000","level":1,"path":["medtop:15000000"],"label":"sport","definition":"All aspects of sport","retired":null}""");
        foreach (var blog in Blogs) WriteLines($"topics/domain_blogs/{blog}.jsonl.gz", """{"id":"x","title":"A","text":"B"}""");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gives_the_same_bytes_twice_and_a_card_that_fits_them()
    {
        var first = Train("topics/1");
        var second = Train("again/1");
        var bytes = File.ReadAllBytes(Path.Combine(first.Folder, "weights.br"));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(second.Folder, "weights.br")));
        var card = JsonConvert.DeserializeObject<ModelCard>(File.ReadAllText(Path.Combine(first.Folder, "card.json")))!;
        Assert.Equal(("topics", "1"), (card.Name, card.Version));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), card.Files["weights.br"]);
    }

    [Fact]
    public void Tells_texts_by_those_of_other_sites_and_counts_whole_pages_for_themselves()
    {
        var scores = Train("topics/1").Scores;
        Assert.Equal(40, scores["texts.labelled"]);
        Assert.Equal(1, scores["pages.count"]);
        Assert.Equal(1, scores["pages.accuracy"]);
        Assert.InRange(scores["domains.accuracy"], 0.95, 1);
        Assert.InRange(scores["topics.accuracy"], 0.95, 1);
    }

    [Fact]
    public void Learns_topics_of_the_second_level_from_labels_and_definitions()
    {
        var labels = Enumerable.Range(0, 40).Where(i => i % 2 == 0).Select(i => $"wcxb/{i:0000}\tmedtop:15000000\t{(i % 4 == 0 ? "medtop:20000822" : "medtop:20001108")}");
        Write("second.tsv", string.Join('\n', labels));
        var scores = TopicTrainer.Train(OptionsFor("topics/1") with { SecondLevelFile = Path.Combine(folder, "second.tsv") }).Scores;
        Assert.Equal(20, scores["below.texts"]);
    }

    [Fact]
    public void Measures_without_writing()
    {
        var report = TopicTrainer.Measure(OptionsFor("topics/1"));
        Assert.False(Directory.Exists(Path.Combine(folder, "topics", "1")));
        Assert.Contains("## Primary domain, all labelled texts", report.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_when_cancelled() => Assert.ThrowsAny<OperationCanceledException>(
        () => TopicTrainer.Train(OptionsFor("topics/1"), null, new CancellationToken(canceled: true)));

    private TopicTrainingReport Train(string output) => TopicTrainer.Train(OptionsFor(output));

    private TopicTrainingOptions OptionsFor(string output) =>
        new() { DataFolder = folder, OutputFolder = Path.Combine(folder, output), Folds = 2, Fit = new() { FewestTexts = 1 } };

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void WriteLines(string path, string line)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
    }
}
