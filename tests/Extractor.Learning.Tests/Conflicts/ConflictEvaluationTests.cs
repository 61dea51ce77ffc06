using Extractor.Learning.Conflicts;
using Extractor.Learning.Documents;

namespace Extractor.Learning.Tests.Conflicts;

public class ConflictEvaluationTests
{
    private static readonly ProfilePipeline Pipeline = new ProfilePipelineBuilder().Build();

    private static LabelledDocument Document(string id, string country, string city, string subject) => new(
        id, $"https://{id}.example/a", $"{subject} opens a new office in {city}",
        [
            $"{subject} opened a new office in {city}, {country}, on Tuesday.", $"The office in {city} is the third of {subject} in {country}.",
            $"{subject} said that {country} is its largest market.", $"The mayor of {city} welcomed {subject} to the city.",
            $"Shares of {subject} rose by two per cent after the announcement in {city}.",
        ],
        country == "Norway"
            ? Labels(subject, city, country) with { Countries = ["NO"] }
            : Labels(subject, city, country) with { Countries = ["JP"], Kind = "blog", PrimaryDomain = "computing", Sourcing = "direct", Impact = "high" });

    private static DocumentLabels Labels(string subject, string city, string country) => new()
    {
        Kind = "news", Subjects = [subject], SubjectType = "organization", Entities = [new(subject, null), new(city, null), new(country, null)], PrimaryDomain = "business", Sourcing = "single",
        Impact = "low", TimeHorizon = "now",
    };

    [Fact]
    public void Tells_right_statements_from_those_of_another_page()
    {
        var evaluation = ConflictEvaluation.Run([Document("a", "Norway", "Bergen", "Nordbank"), Document("b", "Japan", "Osaka", "Kansai Steel")], Pipeline);

        Assert.Equal(0, evaluation.FalseAlarms["region"].Value);
        Assert.Equal(1, evaluation.Hits["region"].Value);
        Assert.Equal(2, evaluation.Hits["region"].Pages);
    }

    [Fact]
    public void Makes_no_wrong_statement_where_no_page_has_another_value()
    {
        var evaluation = ConflictEvaluation.Run([Document("a", "Norway", "Bergen", "Nordbank"), Document("b", "Japan", "Osaka", "Kansai Steel")], Pipeline);

        Assert.DoesNotContain("timeHorizon", evaluation.Hits.Keys);
        Assert.Contains("timeHorizon", evaluation.FalseAlarms.Keys);
    }
}
