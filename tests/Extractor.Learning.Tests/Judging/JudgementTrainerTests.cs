using System.Security.Cryptography;
using Extractor.Learning.Judging;
using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Learning.Tests.Judging;

public sealed class JudgementTrainerTests : IDisposable
{
    private static readonly string[] War =
    [
        "The president declared a national state of emergency after ballistic missiles killed hundreds of people in the capital.",
        "“We will defend every town and village of this country,” the prime minister told parliament.",
        "Hospitals and the power grid are out of service, the ministry said in a statement.",
    ];

    private static readonly string[] Recipe =
    [
        "You can bake this lemon cake at home with your family, and your guests will love it.",
        "Choose ripe lemons and make sure that your oven is hot before you begin.",
        "These tips are a guide for your own kitchen and for your next party.",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("judgement-").FullName;

    public JudgementTrainerTests()
    {
        var numbers = Enumerable.Range(0, 16).ToList();
        Write("dev-pages.json", numbers.Select(i => new { id = $"p{i}", url = $"https://site{i}.example/a", title = i % 2 == 0 ? "War" : "Cake", sentences = i % 2 == 0 ? War : Recipe }));
        Write("dev.json", numbers.Select(i => new
        {
            id = $"p{i}", kind = i % 2 == 0 ? "news" : "blog", impact = i % 2 == 0 ? "high" : "low", timeHorizon = "now", sourcing = i % 2 == 0 ? "direct" : "unsourced",
        }));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Tells_stories_of_sites_that_it_has_not_seen_and_gives_the_same_bytes_twice()
    {
        var scores = Train("judgement/1");
        Train("again/1");

        Assert.Equal(16, scores["impact.all.stories"]);
        Assert.Equal(1, scores["impact.others.accuracy"]);
        Assert.Equal(1, scores["sourcing.others.macroF1"]);
        Assert.Equal(0.5, scores["sourcing.others.commonest"]);
        var bytes = File.ReadAllBytes(Path.Combine(folder, "judgement/1/heads.br"));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder, "again/1/heads.br")));
        var card = JsonConvert.DeserializeObject<ModelCard>(File.ReadAllText(Path.Combine(folder, "judgement/1/card.json")))!;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), card.Files["heads.br"]);
    }

    [Fact]
    public void Refuses_a_label_that_is_none_of_its_scale()
    {
        Write("dev.json", [new { id = "p0", kind = "news", impact = "huge", timeHorizon = "now", sourcing = "direct" }]);

        Assert.Contains("'huge'", Assert.Throws<FormatException>(() => Train("judgement/1")).Message, StringComparison.Ordinal);
    }

    private IReadOnlyDictionary<string, double> Train(string output) =>
        JudgementTrainer.Train(new() { DataFolder = folder, OutputFolder = Path.Combine(folder, output), Folds = 4 });

    private void Write(string name, IEnumerable<object> list) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "annotations")).FullName, name), JsonConvert.SerializeObject(list));
}
