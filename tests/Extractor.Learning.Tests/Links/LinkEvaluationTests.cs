using Extractor.Learning.Links;
using Extractor.Model;

namespace Extractor.Learning.Tests.Links;

public sealed class LinkEvaluationTests
{
    [Fact]
    public void Counts_a_wrong_link_against_precision_and_what_was_not_found_against_recall()
    {
        var text = new JudgedText("t/1", Page, [new("Ofcom", ["domain=ofcom.org.uk"]), new("Acme", []), new("Senate", []), new("Fed", ["domain=federalreserve.gov", "ticker=FED"])]);
        Entity[] entities =
        [
            Linked("Ofcom", "domain", "ofcom.org.uk"), Linked("Senate", "domain", "senate.example"), new() { Id = "e3", Name = "ACME", Type = EntityType.Organization },
        ];
        var evaluation = LinkEvaluation.Of([(text, entities)]);
        Assert.Equal([0.5, 0.5, 0.5], LinkEvaluation.Order.Select(measure => evaluation.Measures[measure].Value));
        Assert.Equal(["Senate: none -> domain=senate.example", "Fed: domain=federalreserve.gov ticker=FED -> not found"], Assert.Single(evaluation.Faults).Lines);
    }

    [Fact]
    public void Takes_any_of_the_identifiers_that_are_right() =>
        Assert.True(new LinkJudgement("Fed", ["domain=federalreserve.gov", "ticker=FED"]).Fits(new Dictionary<string, string> { ["ticker"] = "FED" }));

    [Theory]
    [InlineData("A text here.\tAcme", "line 1: not text, name and identifiers")]
    [InlineData("# c\nA text here.\tAcme\tacme.example", "line 2: 'acme.example' is no KEY=VALUE")]
    public void Says_which_line_cannot_be_read(string lines, string problem)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, lines);
            Assert.Contains(problem, Assert.Throws<FormatException>(() => JudgementFile.Read(file, null)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Reads_texts_that_stand_in_the_file_themselves()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "Acme and Roe met.\tAcme\tdomain=acme.example asn=64500\nAnother text.\tFed\t-\nAcme and Roe met.\tRoe\t-\n");
            var texts = JudgementFile.Read(file, null);
            Assert.Equal(2, texts.Count);
            Assert.Equal(["Acme", "Roe"], texts[0].Judgements.Select(judgement => judgement.Name));
            Assert.Equal(["domain=acme.example", "asn=64500"], texts[0].Judgements[0].Identifiers);
            Assert.False(texts[1].Judgements[0].IsLinked);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static RawPage Page { get; } = new() { Path = "a.html", Content = ReadOnlyMemory<byte>.Empty };

    private static Entity Linked(string name, string key, string value) =>
        new() { Id = name, Name = name, Type = EntityType.Organization, Identifiers = new Dictionary<string, string> { [key] = value }, LinkConfidence = 0.9 };
}
