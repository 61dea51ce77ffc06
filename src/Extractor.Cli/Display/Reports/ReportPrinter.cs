using System.Globalization;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Display.Reports;

/// <summary>Prints a report's figures for a person; its plots are for the page.</summary>
internal static class ReportPrinter
{
    /// <summary>The sections, one after the other.</summary>
    public static void Print(TextWriter output, EvaluationReport report)
    {
        foreach (var section in report.Sections)
        {
            output.WriteLine($"== {section.Title}");
            if (section.Findings is not { } findings)
            {
                output.WriteLine(SafeText.Line("left out: there is no " + string.Join(", no ", section.Missing)));
                output.WriteLine();
                continue;
            }

            output.WriteLine(findings.About);
            foreach (var part in findings.Parts) Print(output, part);
            output.WriteLine();
        }
    }

    private static void Print(TextWriter output, ReportPart part)
    {
        switch (part)
        {
            case MeasureTable table:
                output.WriteLine(table.Caption);
                foreach (var line in table.Lines)
                {
                    var agreed = line.Agreement is { } agreement ? Text($"  labellers {agreement:0.00}") : string.Empty;
                    var interval = line.Estimate.Pages > 0 ? Text($"   {line.Estimate.Low:0.000} to {line.Estimate.High:0.000}") : string.Empty;
                    output.WriteLine(Text($"  {line.Name,-36} {line.Estimate.Value,7:0.000}{interval}{agreed}"));
                }

                break;
            case ReliabilityDiagram diagram:
                output.WriteLine(Text(
                    $"  {diagram.Caption,-36} {diagram.Error.Value,7:0.000}   {diagram.Error.Low:0.000} to {diagram.Error.High:0.000}  calibration error of {diagram.Values} values; {diagram.Yardstick:0.000} by chance"));
                break;
            case BarChart chart:
                output.WriteLine(chart.Caption + ": " + string.Join(", ", chart.Bars.Select(bar => Text($"{bar.Label} {bar.Count}"))));
                break;
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
