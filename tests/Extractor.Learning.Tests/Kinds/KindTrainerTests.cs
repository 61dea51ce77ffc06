using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Extractor.Learning.Kinds;
using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Learning.Tests.Kinds;

public sealed class KindTrainerTests : IDisposable
{
    private static readonly string[] Blogs = ["18f", "bitcoinops", "cilium", "fedramp", "letsencrypt", "mlab"];
    private readonly string folder = Directory.CreateTempSubdirectory("kinds-").FullName;

    public KindTrainerTests()
    {
        var labels = new List<string> { "id\tdomain\tsecond\tiptc\tiptc2\tkind" };
        for (var i = 0; i < 24; i++)
        {
            var isNews = i % 2 == 0;
            var title = isNews ? $"Police arrest {i} men after harbour fire" : $"{i} Best Shoes for Beginners";
            var body = isNews
                ? "Police said on Monday that two men were arrested after a fire at the harbour, according to a statement.\n\nThe court will hear the case on Friday, officials said, and the port reopened on Wednesday morning."
                : "These are the best shoes that you can buy for a small budget, and our top pick is great for beginners.\n\nYou should make sure that the price is right, and read the reviews before you choose one of them.";
            var paragraphs = string.Concat(body.Split("\n\n").Select(text => $"<p>{text}</p>"));
            Write($"pages/wcxb/gold/{i:0000}.json", JsonConvert.SerializeObject(new { id = $"{i:0000}", url = $"https://site{i}.example/a", title, body }));
            WriteZip($"pages/wcxb/html/{i:0000}.html.gz", $"<html><head><title>{title}</title></head><body><nav><a href='/'>Home</a></nav><article><h1>{title}</h1>{paragraphs}</article></body></html>");
            labels.Add($"wcxb/{i:0000}\tsport\t-\t15\t-\t{(isNews ? "news" : "listing")}");
        }

        Write("annotations/topics.tsv", string.Join('\n', labels));
        WriteZip("articles/wikinews_2019_2020/wikinews.jsonl.gz", """{"url":"","date":"2019-01-04","title":"A","text":"B"}""");
        foreach (var blog in Blogs) WriteZip($"topics/domain_blogs/{blog}.jsonl.gz", """{"id":"x","title":"A","text":"B"}""");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gives_the_same_bytes_twice_and_a_card_that_fits_them()
    {
        var first = Train("kinds/1");
        var second = Train("again/1");
        foreach (var name in new[] { "genres.tsv", "listings.tsv" })
        {
            var bytes = File.ReadAllBytes(Path.Combine(first.Folder, name));
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(second.Folder, name)));
            var card = JsonConvert.DeserializeObject<ModelCard>(File.ReadAllText(Path.Combine(first.Folder, "card.json")))!;
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), card.Files[name]);
        }
    }

    [Fact]
    public void Tells_genres_of_sites_that_it_has_not_seen()
    {
        var scores = Train("kinds/1").Scores;
        Assert.Equal(24, scores["genres.pages"]);
        Assert.Equal(1, scores["genres.accuracy"]);
        Assert.Equal(24, scores["listings.articles"]);
        Assert.Equal(48, scores["listings.made"]);
    }

    [Fact]
    public void Learns_from_the_text_alone_too_and_counts_whole_pages_for_themselves()
    {
        Write("annotations/dev-pages.json", """[{"id":"wcxb-dev-article/0000","url":"https://site0.example/a","title":"Police arrest men","sentences":["Police said on Monday that two men were arrested."]}]""");
        Write("annotations/dev.json", """[{"id":"wcxb-dev-article/0000","kind":"news"}]""");
        var scores = Train("kinds/1").Scores;
        Assert.Equal(24, scores["genres.pages"]);
        Assert.Equal(1, scores["genres.read.pages"]);
        Assert.Equal(1, scores["genres.read.plain.pages"]);
    }

    [Fact]
    public void Stops_when_cancelled() => Assert.ThrowsAny<OperationCanceledException>(
        () => KindTrainer.Train(OptionsFor("kinds/1"), null, new CancellationToken(canceled: true)));

    private KindTrainingReport Train(string output) => KindTrainer.Train(OptionsFor(output));

    private KindTrainingOptions OptionsFor(string output) => new() { DataFolder = folder, OutputFolder = Path.Combine(folder, output), Folds = 3 };

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void WriteZip(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        stream.Write(Encoding.UTF8.GetBytes(text + "\n"));
    }
}
