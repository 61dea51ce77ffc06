using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Reports;

/// <summary>From page to article: body and head.</summary>
internal sealed class PageSection : IReportSection
{
    private static readonly string[] Sets = ["fundus", "wcxb", "trafilatura-eval", "htmldate"];

    /// <inheritdoc/>
    public string Name => "pages";

    /// <inheritdoc/>
    public string Title => "Pages: body, title, authors, date";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [.. Sets.Select(set => folders.InData("pages", set))];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var extractor = new PipelineExtractor(new ProfilePipelineBuilder().Build());
        var parts = new List<ReportPart>();
        foreach (var set in Sets)
        {
            var evaluation = PageEvaluation.Run(set, GoldFolder.Read(folders.InData("pages", set)), extractor, cancellationToken: cancellationToken);
            parts.Add(MeasureTable.Of($"{set}, {evaluation.Pages.Count} pages", PageMeasures.All, evaluation.Measures));
        }

        return new(
            "As shipped. Layout was trained on wcxb and fundus, the choice of title, authors and dates on all four; what is to be expected of sites held out stands on their cards.",
            [.. Sets.Select(set => "extractor evaluate pages DATA/pages/" + set)], parts);
    }
}
