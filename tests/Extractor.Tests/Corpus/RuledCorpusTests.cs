using Extractor.Rules;
using Extractor.Verification;

namespace Extractor.Tests.Corpus;

/// <summary>Whatever elements a rule names, the record is grounded on the page.</summary>
public sealed class RuledCorpusTests
{
    [Theory]
    [InlineData("\"body\": \"body\"")]
    [InlineData("\"body\": \"p, li, span, b, td, h2\", \"remove\": \"em, sup, figure, h1\"")]
    [InlineData("\"body\": \"//text()[string-length(.) > 40]\", \"title\": \"//p\", \"authors\": \"p\", \"published\": \"*\"")]
    [InlineData("\"body\": \"footer, nav, aside, figcaption\", \"remove\": \"h1\"")]
    public void Every_span_is_grounded_under_any_rule(string rule)
    {
        var rules = SiteRules.Read([new("any.json", $$"""{ "rules": [ { "name": "any", "hosts": "any.example", {{rule}} } ] }""")]);
        var pipeline = new ProfilePipelineBuilder { Rules = rules }.Build();
        var verifier = new RecordVerifier(new Extractor.Decoding.DecodingOptions());
        foreach (var path in CorpusFolder.Pages)
        {
            var page = CorpusFolder.Page(path) with { Url = "https://any.example/a" };
            var outcome = pipeline.Process(page);
            Assert.True(outcome.Record is not null, outcome.Failure?.Message);
            Assert.True(outcome.Rule is not null || path.EndsWith(".txt", StringComparison.Ordinal), path);
            var report = verifier.Verify(outcome.Record, page);
            Assert.True(report.Problems.Count == 0, $"{path}: {string.Join(", ", report.Problems.Select(problem => problem.Message))}");
        }
    }
}
