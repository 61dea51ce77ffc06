using Extractor.Learning.Topics;
using Extractor.Topics;

namespace Extractor.Learning.Tests.Topics;

public sealed class OwnTopicTrainerTests : IDisposable
{
    private const string Taxonomy = """
        [
          { "code": "water", "label": "Water" },
          { "code": "rivers", "label": "Rivers", "parent": "water", "keywords": ["river bank"] },
          { "code": "lakes", "label": "Lakes", "parent": "water" },
          { "code": "air", "label": "Air", "covers": "wind and clouds" }
        ]
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("own-topics-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Tells_the_topics_of_a_taxonomy_with_those_above_them()
    {
        Train();
        var set = TopicSet.Load(new TopicModelFolder(Path.Combine(folder, "mine")));
        Assert.Equal("mine", set.Reference.Name);
        var report = Evaluate("""{"text": "The river bank flooded and the barge drifted down the current.", "labels": ["Rivers"]}""");
        Assert.Equal(1, report.Scores["topics.accuracy"]);
        Assert.Equal(1, report.Scores["below.accuracyGivenParent"]);
    }

    [Fact]
    public void Writes_the_same_bytes_twice_and_a_report()
    {
        var first = Bytes();
        Assert.Equal(first, Bytes());
        var report = File.ReadAllText(Path.Combine(folder, "mine", "evaluation.md"));
        Assert.Contains("macro F1", report, StringComparison.Ordinal);
        Assert.Contains("Rows are main labels", report, StringComparison.Ordinal);
        Assert.Contains("share of the texts trained on", report, StringComparison.Ordinal);

        byte[] Bytes()
        {
            Train();
            return File.ReadAllBytes(Path.Combine(folder, "mine", "weights.br"));
        }
    }

    [Theory]
    [InlineData("""[{ "code": "a" }, { "code": "a" }]""", "line 1: topic 'a' stands in line 1 already")]
    [InlineData("[\n{ \"code\": \"a\" },\n{ \"code\": \"b\", \"parent\": \"c\" }]", "line 3: topic 'b' names 'c' as its parent")]
    [InlineData("[\n{ \"code\": \"a\", \"parent\": \"b\" },\n{ \"code\": \"b\", \"parent\": \"a\" }]", "line 2: topic 'a' lies below itself")]
    [InlineData("[\n{ \"code\": \"a b\" }]", "line 2: a topic needs a 'code' without spaces")]
    [InlineData("[\n{ \"code\": \"a\",\n \"colour\": \"red\" }]", "line 3: a topic has no 'colour'")]
    [InlineData("[\n{ \"code\": \"a\" }]", "two topics without a parent")]
    [InlineData("{", "is no list in JSON")]
    public void Says_in_which_line_a_taxonomy_is_wrong(string taxonomy, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Train(taxonomy: taxonomy)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"text\": \"a\", \"labels\": [\"air\"]}\n\n{\"text\": \"b\", \"labels\": [\"fire\"]}", "line 3: the taxonomy has no topic 'fire'")]
    [InlineData("{\"text\": \"a\"}", "line 1: there is no 'labels'")]
    [InlineData("{\"labels\": [\"air\"]}", "line 1: there is no 'text'")]
    [InlineData("{\"text\": \"a\", \"labels\": []}", "line 1: 'labels' is empty")]
    [InlineData("text", "line 1: this is no object of JSON")]
    [InlineData("{\"text\": \"a\", \"labels\": [\"air\"]}", "texts of one topic of the first level only")]
    [InlineData("", "holds no text")]
    public void Says_in_which_line_a_text_is_wrong(string texts, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Train(texts)).Message, StringComparison.Ordinal);

    [Fact]
    public void Takes_labels_from_another_key_and_by_their_names()
    {
        var texts = string.Join('\n', Texts().Split('\n').Select(line => line.Replace("\"labels\": [\"air\"]", "\"section\": \"AIR\"", StringComparison.Ordinal).Replace("labels", "section", StringComparison.Ordinal)));
        Assert.Equal(30, Train(texts, labelKey: "section").Scores["texts.labelled"]);
    }

    [Fact]
    public void Says_where_a_model_is_missing() =>
        Assert.Throws<FileNotFoundException>(() => TopicSet.Load(new TopicModelFolder(folder)));

    private static string Texts()
    {
        var lines = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            lines.Add($$"""{"text": "The river rose and its current carried barge number {{i}} past the weir.", "labels": ["rivers"]}""");
            lines.Add($$"""{"text": "The lake froze and skaters crossed its still shore on day {{i}}.", "labels": ["lakes"]}""");
            lines.Add($$"""{"text": "The wind turned and clouds gathered over hill {{i}} before the gale.", "labels": ["air"]}""");
        }

        return string.Join('\n', lines);
    }

    private TopicTrainingReport Train(string? texts = null, string? taxonomy = null, string labelKey = "labels") => OwnTopicTrainer.Train(new OwnTopicTrainingOptions
    {
        DataFile = Write("texts.jsonl", texts ?? Texts()), TaxonomyFile = Write("taxonomy.json", taxonomy ?? Taxonomy), OutputFolder = Path.Combine(folder, "mine"), LabelKey = labelKey, Folds = 2,
    });

    private TopicTrainingReport Evaluate(string texts) => TopicEvaluation.Run(Write("test.jsonl", texts), Path.Combine(folder, "mine"), null, CancellationToken.None);

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
