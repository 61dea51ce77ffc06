using Extractor.Learning.Grouping;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Grouping;

public class GroupingTrainerTests
{
    [Fact]
    public void Writes_the_same_bytes_and_a_card_each_time()
    {
        using var folder = new TempFolder();
        var lines = Enumerable.Range(0, 24).Select(i =>
            "{\"title\":\"t" + i + "\",\"sents\":[[\"Town" + i + "\",\"College\",\"grew\",\",\",\"and\",\"Town" + i + "\",\"hired\",\"Jane\",\"Roe\",\".\"]],\"entities\":"
            + "[[{\"sent\":0,\"start\":0,\"end\":2,\"type\":\"ORG\"},{\"sent\":0,\"start\":5,\"end\":6,\"type\":\"ORG\"}],[{\"sent\":0,\"start\":7,\"end\":9,\"type\":\"PER\"}]]}");
        using (var gzip = new System.IO.Compression.GZipStream(
            new FileStream(Path.Combine(Directory.CreateDirectory(folder["entities/redocred"]).FullName, "clusters.jsonl.gz"), FileMode.Create), System.IO.Compression.CompressionMode.Compress))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        }

        var scores = GroupingTrainer.Train(new GroupingTrainingOptions { DataFolder = folder.Path, OutputFolder = folder["grouping/1"] });
        GroupingTrainer.Train(new GroupingTrainingOptions { DataFolder = folder.Path, OutputFolder = folder["grouping/2"] });

        Assert.Equal(1, scores["conll"]);
        Assert.True(scores["rules.conll"] < 1);
        Assert.Equal(File.ReadAllText(folder["grouping/1/weights.tsv"]), File.ReadAllText(folder["grouping/2/weights.tsv"]));
        Assert.Contains("CC BY-SA 4.0", File.ReadAllText(folder["grouping/1/card.json"]), StringComparison.Ordinal);
    }
}
