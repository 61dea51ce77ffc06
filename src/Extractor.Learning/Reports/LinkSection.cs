using Extractor.Learning.Links;

namespace Extractor.Learning.Reports;

/// <summary>Organisations linked to identifiers.</summary>
internal sealed class LinkSection : IReportSection
{
    /// <inheritdoc/>
    public string Name => "links";

    /// <inheritdoc/>
    public string Title => "Links: which organisation a name stands for";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [folders.InCorpus("links", "pages.tsv"), folders.InData("pages")];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken) => new(
        "The third of the judged pages that training leaves out; frequent sites were added to the gazetteer after these pages had shown that they were missing.",
        ["extractor evaluate links corpus/links/pages.tsv --texts DATA"],
        [
            MeasureTable.Of(
                "Identifiers; intervals over texts", LinkEvaluation.Order,
                LinkEvaluation.Run(folders.InCorpus("links", "pages.tsv"), folders.Data, all: false, cancellationToken).Measures),
        ]);
}
