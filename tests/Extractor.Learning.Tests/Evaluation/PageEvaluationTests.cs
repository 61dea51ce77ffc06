using System.IO.Compression;
using System.Text;
using Extractor.Learning.Evaluation;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Evaluation;

public class PageEvaluationTests
{
    [Fact]
    public void Reads_gold_of_both_shapes_and_pages_with_and_without_gzip()
    {
        using var folder = new TempFolder();
        folder.Write("gold/a.json", """{"url":"https://a.example/x","title":"A","author":"Ann Lee and Bo Ek","date":"2024-05-03","body":"x","page_type":"article","with":["x"],"without":[]}""");
        folder.Write("html/a.html", "<p>a");
        folder.Write("gold/b.json", """{"authors":[],"sections":[{"headline":["One"],"paragraphs":["p"]}],"summary":["s"],"date":null}""");
        Directory.CreateDirectory(folder["html"]);
        using (var gzip = new GZipStream(File.Create(folder["html/b.html.gz"]), CompressionMode.Compress)) gzip.Write("<p>b"u8);

        var pages = GoldFolder.Read(folder.Path);

        Assert.Equal(["a", "b"], pages.Select(page => page.Id));
        Assert.Equal(["Ann Lee", "Bo Ek"], pages[0].Authors!);
        Assert.Equal(("a.example", "b"), (pages[0].Site, pages[1].Site));
        Assert.Empty(pages[1].Authors!);
        Assert.Null(pages[1].Date);
        Assert.Equal(["One"], pages[1].Headings);
        Assert.Equal("<p>b", Encoding.UTF8.GetString(GoldFolder.Content(pages[1])));
    }

    [Fact]
    public void Says_which_page_is_missing()
    {
        using var folder = new TempFolder();
        folder.Write("gold/a.json", "{}");

        Assert.Contains("a.html", Assert.Throws<FileNotFoundException>(() => GoldFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compares_two_extractors_page_by_page()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"gold/{i:00}.json", $$"""{"title":"Title {{i}}","body":"The cable of {{i}} opens today."}""");
            folder.Write($"html/{i:00}.html", $"Title {i}");
        }

        var pages = GoldFolder.Read(folder.Path);
        var good = PageEvaluation.Run("t/good", pages, new Told(content => content));
        var bad = PageEvaluation.Run("t/bad", pages, new Told(content => content.EndsWith('3') ? content : "Site"));

        Assert.Equal(1, good.Measures[PageMeasures.Title].Value);
        Assert.Equal(4 / 40.0, bad.Measures[PageMeasures.Title].Value);
        var title = MeasureDifference.Between(good, bad).Single(difference => difference.Measure == PageMeasures.Title);
        Assert.Equal(0.9, title.Difference.Value, 6);
        Assert.InRange(title.Difference.Low, 0.7, 0.9);
        Assert.True(title.Chance < 0.01);
        Assert.Equal(1, MeasureDifference.Between(good, good).Single(difference => difference.Measure == PageMeasures.Title).Chance);
    }

    [Fact]
    public void Reads_back_what_it_wrote()
    {
        using var folder = new TempFolder();
        folder.Write("gold/a.json", """{"title":"Title 1"}""");
        folder.Write("html/a.html", "Title 1");
        var evaluation = PageEvaluation.Run("t/a", GoldFolder.Read(folder.Path), new Told(content => content));

        var again = PageEvaluation.Load(folder.Write("e.json", evaluation.ToJson()));

        Assert.Equal(evaluation.ToJson(), again.ToJson());
        Assert.Equal(evaluation.Measures[PageMeasures.Title], again.Measures[PageMeasures.Title]);
    }

    [Fact]
    public void Names_each_measure_below_its_floor()
    {
        using var folder = new TempFolder();
        folder.Write("gold/a.json", """{"title":"Title 1","date":"2024-01-01"}""");
        folder.Write("html/a.html", "Title 1");
        var evaluation = PageEvaluation.Run("t/a", GoldFolder.Read(folder.Path), new Told(content => content));
        var floors = folder.Write("floors.json", """{"t/a":{"title":1.0,"date.day":0.5}}""");

        Assert.Contains("date.day", Assert.Single(Floors.Broken(floors, evaluation)), StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Floors.Broken(folder.Write("other.json", "{}"), evaluation));
    }

    private sealed class Told(Func<string, string> title) : IPageExtractor
    {
        public string Name => "told";

        public ExtractedPage Extract(GoldPage page, byte[] content, CancellationToken cancellationToken) =>
            new() { Title = title(Encoding.UTF8.GetString(content)) };
    }
}
