using System.Security.Cryptography;
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
        Assert.Contains(evaluation.Pages[0].Faults, line => line.Contains("missed the Moon Bank", StringComparison.Ordinal));
        Assert.DoesNotContain(DocumentMeasures.SubjectNone, evaluation.Measures.Keys);
        Assert.Contains("subject", evaluation.Calibration.Keys);
    }

    [Fact]
    public void Lets_a_full_list_of_labels_judge_recall_alone()
    {
        var names = string.Join(',', Enumerable.Range(0, 14).Select(i => $$"""{"name":"Nobody {{i}}","type":"person"}"""));
        using var folder = Folder(Labels.Replace("""{"name":"the Moon Bank","type":"organization"}""", names, StringComparison.Ordinal));

        var evaluation = DocumentEvaluation.Run("t", DocumentFolder.Read(folder.Path), Pipeline);

        Assert.Equal(1.0 / 15, evaluation.Measures[DocumentMeasures.EntitiesRecall].Value, 6);
        Assert.DoesNotContain(DocumentMeasures.EntitiesPrecision, evaluation.Measures.Keys);
        Assert.DoesNotContain("entities", evaluation.Calibration.Keys);
    }

    [Fact]
    public void Scores_types_and_order_of_the_entities_that_are_labelled()
    {
        using var folder = Folder(Labels.Replace("\"Jane Roe\",\"type\":\"person\"}", "\"Jane Roe\",\"type\":\"place\"}", StringComparison.Ordinal));

        var evaluation = DocumentEvaluation.Run("t", DocumentFolder.Read(folder.Path), Pipeline);

        Assert.Equal(0, evaluation.Measures[DocumentMeasures.EntityTypes].Value);
        Assert.InRange(evaluation.Measures[DocumentMeasures.Salience].Value, 0.01, 0.99);
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

    [Fact]
    public void Reads_labels_that_stand_apart_from_their_text()
    {
        using var folder = StandOff("Oslo votes. Oslo counts.");

        var document = Assert.Single(DocumentFolder.Read(Path.Combine(folder.Path, "labels"), Path.Combine(folder.Path, "data")));

        Assert.Equal(["Oslo votes.", "Oslo counts."], document.Sentences);
        Assert.Equal("Vote", document.Title);
        Assert.Empty(document.Labels.Subjects);
        Assert.Equal([1], document.Labels.WhatHappened);
    }

    [Fact]
    public void Refuses_a_text_other_than_the_labelled_one()
    {
        using var folder = StandOff("Oslo votes! Oslo counts.");
        var refused = Assert.Throws<FormatException>(() => DocumentFolder.Read(Path.Combine(folder.Path, "labels"), Path.Combine(folder.Path, "data")));
        Assert.Contains("SHA-256", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_the_texts_of_labels_that_stand_apart()
    {
        using var folder = new TempFolder();
        folder.Write("news-1.json", "{}");
        Assert.Contains("--texts", Assert.Throws<FileNotFoundException>(() => DocumentFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    /// <summary>Labels of "Oslo votes. Oslo counts." beside the text that stands in its place.</summary>
    private static TempFolder StandOff(string body)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData("Oslo votes. Oslo counts."u8));
        var folder = new TempFolder();
        folder.Write(
            "labels/news-1.json",
            $$"""
            {"id":"news/1","textSha256":"{{hash}}","sentences":[[0,11],[12,24]],"kind":"news","subject":null,"entities":[],"countries":["NO"],"primaryDomain":"governance",
            "acceptableDomains":[],"whatHappened":[1],"whyItMatters":[],"keySentences":[0,1],"sourcing":"unsourced","impact":"low","timeHorizon":"now"}
            """);
        folder.Write("data/pages/news/gold/1.json", $$"""{"title":"Vote","body":"{{body}}"}""");
        folder.Write("data/pages/news/html/1.html", "<p>x");
        return folder;
    }

    private static TempFolder Folder(string labels)
    {
        var folder = new TempFolder();
        folder.Write("dev-pages.json", Pages);
        folder.Write("dev.json", labels);
        return folder;
    }
}
