using Extractor.Learning.Links;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Links;

public class LinkTrainerTests
{
    [Fact]
    public void Writes_the_same_bytes_and_a_card_each_time()
    {
        using var folder = new TempFolder();
        var lines = Enumerable.Range(0, 12).Select(i => $"In year {i} the regulator Ofcom fined Cloudflare, Inc. in London.\tOfcom\tdomain=ofcom.org.uk\n");
        folder.Write("links.tsv", string.Concat(lines));
        var scores = LinkTrainer.Train(new LinkTrainingOptions { Judgements = folder["links.tsv"], OutputFolder = folder["links/1"] });
        LinkTrainer.Train(new LinkTrainingOptions { Judgements = folder["links.tsv"], OutputFolder = folder["links/2"] });
        Assert.InRange(scores["choices.trained"] + scores["choices.keptOut"], 10, 12);
        Assert.Equal(File.ReadAllText(folder["links/1/weights.tsv"]), File.ReadAllText(folder["links/2/weights.tsv"]));
        Assert.Contains("\"license\": \"CC0 1.0\"", File.ReadAllText(folder["links/1/card.json"]), StringComparison.Ordinal);
    }
}
