using Extractor.Duplicates;
using Extractor.Learning.Duplicates;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Duplicates;

public sealed class DuplicateEvaluationTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static string Words(string seed) => string.Join(' ', Enumerable.Range(1, 60).Select(i => seed + i));

    private static DuplicateEvaluation Evaluate(params (string Story, string Text)[] texts) =>
        DuplicateEvaluation.Of([.. texts.Select((text, i) => new StoryText("t" + i, text.Story, null, text.Text))], new DuplicateOptions(), CancellationToken.None);

    [Fact]
    public void Counts_pairs_found_rightly_found_wrongly_and_missed()
    {
        var evaluation = Evaluate(("one", Words("a")), ("one", Words("a")), ("two", Words("a")), ("two", Words("b")), ("three", Words("c")));
        Assert.Equal((1, 2, 1), (evaluation.Right, evaluation.Wrong, evaluation.Missed));
        Assert.Equal(1 / 3.0, evaluation.Measures["precision"].Value);
        Assert.Equal(1 / 2.0, evaluation.Measures["recall"].Value);
        Assert.Equal(2 / 5.0, evaluation.Measures["f1"].Value);
        Assert.Equal(["t0 t2", "t1 t2", "t2 t3"], evaluation.Faults.Select(fault => fault.Id));
    }

    [Fact]
    public void Takes_copies_of_one_text_for_copies_of_each_other() =>
        Assert.Equal(3, Evaluate(("one", Words("a")), ("one", "news " + Words("a")), ("one", Words("a") + " end")).Right);

    [Theory]
    [InlineData("""{"id":"a","story":"s"}""", "line 1 lacks")]
    [InlineData("""{"id":"a",""", "line 1 is no JSON")]
    [InlineData("{\"id\":\"a\",\"story\":\"s\",\"text\":\"x\"}\n{\"id\":\"a\",\"story\":\"s\",\"text\":\"y\"}", "line 2 has the id 'a'")]
    public void Says_which_line_is_wrong(string lines, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => StoryFile.Read(folder.Write("a.jsonl", lines))).Message, StringComparison.Ordinal);

    [Fact]
    public void Says_that_a_folder_holds_no_texts() => Assert.Throws<FileNotFoundException>(() => StoryFile.Read(folder.Path));
}
