namespace Extractor.Learning.Reports;

/// <summary>One evaluation of the report. What it needs is named first, so that a report on a machine without the data says what is missing.</summary>
public interface IReportSection
{
    /// <summary>Short name, as in <c>evaluate NAME</c>.</summary>
    string Name { get; }

    /// <summary>Heading for a person.</summary>
    string Title { get; }

    /// <summary>Files and folders without which there is nothing to measure.</summary>
    /// <param name="folders">Where data stands.</param>
    IReadOnlyList<string> Needs(ReportFolders folders);

    /// <summary>Measures; all that <see cref="Needs"/> names is there.</summary>
    /// <param name="folders">Where data stands.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken);
}
