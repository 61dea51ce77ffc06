using Extractor.Learning.Evaluation;
using Newtonsoft.Json;

namespace Extractor.Learning.Reports;

/// <summary>All evaluations, one after the other.</summary>
/// <param name="Sections">What was measured, and what could not be.</param>
public sealed record EvaluationReport(IReadOnlyList<ReportSection> Sections)
{
    /// <summary>The evaluations that there are, in the order of the report.</summary>
    public static IReadOnlyList<IReportSection> All { get; } =
    [
        new PageSection(),
        new HeldOutSection(),
        new DocumentSection(),
        new ConfidenceSection(),
        new ConflictSection(),
        new EntitySection(),
        new GroupingSection(),
        new LinkSection(),
        new PlaceSection(),
        new KeyPointSection(),
        new DuplicateSection(),
    ];

    /// <summary>Measures all.</summary>
    /// <param name="sections">The evaluations.</param>
    /// <param name="folders">Where data stands.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    /// <exception cref="FormatException">A file is not what its name says.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EvaluationReport Run(
        IReadOnlyList<IReportSection> sections, ReportFolders folders, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(folders);
        var found = new List<ReportSection>();
        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string[] missing = [.. section.Needs(folders).Where(path => !folders.Has(path))];
            progress?.Report(missing.Length == 0 ? $"{section.Name}: measuring" : $"{section.Name}: left out, there is no {string.Join(", no ", missing)}");
            found.Add(new(section.Name, section.Title, missing, missing.Length == 0 ? section.Measure(folders, cancellationToken) : null));
        }

        return new(found);
    }

    /// <summary>The report as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";
}
