using Extractor.Learning.Documents;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Documents;

public class DocumentEvaluationTests
{
    private const string Pages = """
        [{"id":"a","url":"https://news.example/a","title":"Roe resigns in Oslo","sentences":[
        "Jane Roe resigned as head of the Norwegian Central Bank in Oslo on Tuesday.","Roe said that she would leave at once.",
        "The resignation could raise interest rates across Norway and threatens millions of households, economists warned."]}]
        """;

    private const string Labels = """
        [{"id":"a","kind":"news","subject":{"name":"Jane Roe","type":"person","acceptable":["Roe"]},"entities":[{"name":"Jane Roe","type":"person"},{"name":"the Moon Bank","type":"organization"}],
        "countries":["NO"],"primaryDomain":"finance","acceptableDomains":["governance"],"whatHappened":[0],"whyItMatters":[2],"keySentences":[0,1,2],"sourcing":"direct","impact":"high","timeHorizon":"now"}]
        """;

    private static readonly ProfilePipeline Pipeline = new ProfilePipelineBuilder().Build();

    [Fact]
    public void Scores_each_field_against_its_label()
    {
        using var folder = Folder(Labels);

        var evaluation = DocumentEvaluation.Run("t", DocumentFolder.Read(folder.Path), Pipeline);

        Assert.Equal(1, evaluation.Measures[DocumentMeasures.Subject].Value);
        Assert.Equal(0.5, evaluation.Measures[DocumentMeasures.EntitiesRecall].Value);
        Assert.Equal(1, evaluation.Measures[DocumentMeasures.CountryFirst].Value);
        Assert.Equal(1, evaluation.Measures[DocumentMeasures.KeySentences].Value);
        Assert.Contains(evaluation.Pages[0].Faults, line => line.Contains("missed moon bank", StringComparison.Ordinal));
        Assert.DoesNotContain(DocumentMeasures.SubjectNone, evaluation.Measures.Keys);
        Assert.Contains("subject", evaluation.Calibration.Keys);
    }

    [Fact]
    public void Survives_being_written_and_read()
    {
        using var folder = Folder(Labels);
        var evaluation = DocumentEvaluation.Run("t", DocumentFolder.Read(folder.Path), Pipeline);

        var read = DocumentEvaluation.Load(folder.Write("e.json", evaluation.ToJson()));

        Assert.Equal(evaluation.ToJson(), read.ToJson());
        Assert.All(evaluation.Against(read), difference => Assert.Equal(0, difference.Difference.Value));
    }

    [Fact]
    public void Says_which_label_has_no_page()
    {
        using var folder = Folder(Labels.Replace("\"id\":\"a\"", "\"id\":\"b\"", StringComparison.Ordinal));
        Assert.Contains("'b'", Assert.Throws<FormatException>(() => DocumentFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    private static TempFolder Folder(string labels)
    {
        var folder = new TempFolder();
        folder.Write("dev-pages.json", Pages);
        folder.Write("dev.json", labels);
        return folder;
    }
}
