using Extractor.Learning.Evaluation;
using Extractor.Learning.Reports;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Reports;

public class EvaluationReportTests
{
    private sealed class Section(string file) : IReportSection
    {
        public string Name => "one";

        public string Title => "One: a section";

        public IReadOnlyList<string> Needs(ReportFolders folders) => [folders.InData(file)];

        public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken) =>
            new("About.", ["extractor evaluate one"], [new MeasureTable("t", [new("f1", new Estimate(0.5, 0.4, 0.6, 10), 0.9)])]);
    }

    private sealed class Lines : List<string>, IProgress<string>
    {
        public void Report(string value) => Add(value);
    }

    [Fact]
    public void Says_what_data_is_missing_and_goes_on()
    {
        using var folder = new TempFolder();
        folder.Write("there.txt", "x");
        var said = new Lines();

        var report = EvaluationReport.Run([new Section("absent.txt"), new Section("there.txt")], new("corpus", folder.Path), said);

        Assert.Null(report.Sections[0].Findings);
        Assert.EndsWith("absent.txt", Assert.Single(report.Sections[0].Missing), StringComparison.Ordinal);
        Assert.NotNull(report.Sections[1].Findings);
        Assert.Contains("left out", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_only_the_corpus_where_no_data_are_named() =>
        Assert.Null(EvaluationReport.Run([new Section("absent.txt")], new("corpus", null)).Sections[0].Findings);

    [Fact]
    public void Names_the_sort_of_each_part_in_its_json()
    {
        using var folder = new TempFolder();
        folder.Write("there.txt", "x");

        Assert.Contains("\"part\": \"MeasureTable\"", EvaluationReport.Run([new Section("there.txt")], new("corpus", folder.Path)).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Has_each_evaluation_once() => Assert.Equal(EvaluationReport.All.Count, EvaluationReport.All.DistinctBy(section => section.Name).Count());
}
