using System.Globalization;
using System.Text;
using Extractor.Learning.Layout;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Layout;

/// <summary>Training on a handful of made pages: it learns what they show, the same every time.</summary>
public class LayoutTrainerTests
{
    private const int Sites = 8;

    [Fact]
    public void Learns_from_pages_and_gold_and_gives_the_same_bytes_twice()
    {
        using var folder = new TempFolder();
        WritePages(folder);

        var first = Train(folder, "one/layout/1");
        var second = Train(folder, "two/layout/1");

        Assert.Equal(File.ReadAllBytes(folder["one/layout/1/contexts.br"]), File.ReadAllBytes(folder["two/layout/1/contexts.br"]));
        Assert.Equal(File.ReadAllText(folder["one/layout/1/blocks.tsv"]), File.ReadAllText(folder["two/layout/1/blocks.tsv"]));
        Assert.Equal(first, second);
        Assert.Equal(Sites * 2, first["pages"]);
        Assert.True(first["crossValidation.set.body.f1"] > 0.9, first["crossValidation.set.body.f1"].ToString(CultureInfo.InvariantCulture));
        Assert.True(File.Exists(folder["ev/set.json"]));
    }

    private static IReadOnlyDictionary<string, double> Train(TempFolder folder, string output) => LayoutTrainer.Train(new LayoutTrainingOptions
    {
        PageFolders = [folder["set"]],
        OutputFolder = folder[output],
        EvaluationFolder = folder["ev"],
        Folds = 2,
        Trees = 5,
        LeastPerLeaf = 5,
    });

    private static void WritePages(TempFolder folder)
    {
        for (var site = 0; site < Sites; site++)
        {
            for (var number = 0; number < 2; number++)
            {
                var body = new StringBuilder();
                var html = new StringBuilder("<html><head><title>Page</title></head><body><ul class='nav'>");
                for (var i = 0; i < 12; i++) html.Append(CultureInfo.InvariantCulture, $"<li><a href='/{i}'>Section {i}</a></li>");
                html.Append("</ul><div class='story'>");
                for (var i = 0; i < 10; i++)
                {
                    var paragraph = string.Create(CultureInfo.InvariantCulture, $"The operator of site {site} said in report {number} that cable {i} carries its traffic again, and that ships wait for better weather.");
                    html.Append(CultureInfo.InvariantCulture, $"<p>{paragraph}</p>");
                    body.Append(paragraph).Append("\\n");
                }

                html.Append("</div><div class='related'>");
                for (var i = 0; i < 12; i++) html.Append(CultureInfo.InvariantCulture, $"<p><a href='/r{i}'>Another story, number {i}</a></p>");
                html.Append("</div></body></html>");
                folder.Write($"set/html/{site}{number}.html", html.ToString());
                folder.Write($"set/gold/{site}{number}.json", $$"""{"url":"https://site{{site}}.example/{{number}}","body":"{{body}}"}""");
            }
        }
    }
}
