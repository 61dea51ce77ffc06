using Extractor.Learning.KeyPoints;

namespace Extractor.Learning.Tests.KeyPoints;

public sealed class KeyPointEvaluationTests : IDisposable
{
    private const string Opening = "The harbour board of Bergen approved a new ferry terminal on Monday by seven votes to two.";
    private readonly string folder = Directory.CreateTempSubdirectory("keypoints-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Takes_the_summary_that_fits_best()
    {
        var scores = KeyPointEvaluation.Score(["a b"], ["c d", "a b"], ["x y", "a b"]);

        Assert.Equal([1, 1, 1], scores[..3]);
        Assert.Equal(2 * (2 / 4.0) / (1 + (2 / 4.0)), scores[3], 12);
    }

    [Fact]
    public void Leaves_out_summaries_that_are_the_beginning_of_the_text()
    {
        Write("a.jsonl", $$"""{"id":"a","title":"Terminal","text":"{{Opening}}","summary":"{{Opening[..70]}}"}""");

        Assert.Contains("beginning", Assert.Throws<FormatException>(() => KeyPointEvaluation.Run(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_both_forms_and_sets_the_difference_beside()
    {
        Write("a.jsonl", $$"""{"id":"a","title":"Terminal","text":"## News\n\n**{{Opening}}** It will [cost](https://a.example) 40 million euros.","summary":"Bergen gets a new ferry terminal"}""");
        Write("b.jsonl", $$"""{"id":"b","meta":{"title":"Terminal"},"sentences":["{{Opening}}","It will cost 40 million euros."],"human_summaries":["A terminal for ferries was approved."]}""");

        var evaluation = KeyPointEvaluation.Run(folder);

        Assert.Equal(2, evaluation.Texts);
        var measures = evaluation.Measures;
        Assert.Equal(measures["keyPoints.rouge1"].Value - measures["lead3.rouge1"].Value, measures["overLead3.rouge1"].Value, 12);
        Assert.All(KeyPointEvaluation.Order, name => Assert.Contains(name, measures.Keys));
    }

    [Fact]
    public void Says_which_line_is_no_text()
    {
        Write("a.jsonl", """{"id":"a"}""");

        Assert.Contains("line 1", Assert.Throws<FormatException>(() => KeyPointEvaluation.Run(folder)).Message, StringComparison.Ordinal);
    }

    private void Write(string name, string line) => File.WriteAllText(Path.Combine(folder, name), line + "\n");
}
