namespace Extractor.Learning.Reports;

/// <summary>A table or plot of a report.</summary>
/// <param name="Caption">What it shows.</param>
public abstract record ReportPart(string Caption)
{
    /// <summary>Which sort of part it is, for those who read the report as JSON.</summary>
    public string Part => GetType().Name;
}
