using System.Globalization;
using Extractor.Learning.Evaluation;

namespace Extractor.Cli.Display;

/// <summary>Prints evaluations for a person.</summary>
internal static class EvaluationPrinter
{
    /// <summary>The measures, a line each.</summary>
    public static void Print(TextWriter output, PageEvaluation evaluation)
    {
        output.WriteLine(Text($"{evaluation.Set}: {evaluation.Pages.Count} pages, {evaluation.Extractor}; intervals of 95 % by bootstrap over pages"));
        output.WriteLine($"{"measure",-16} {"value",6}   {"interval",-15} {"pages",5}");
        foreach (var measure in PageMeasures.All)
        {
            if (evaluation.Measures.TryGetValue(measure, out var estimate))
                output.WriteLine(Text($"{measure,-16} {estimate.Value,6:0.000}   {estimate.Low:0.000} to {estimate.High,-5:0.000}  {estimate.Pages,5}"));
        }
    }

    /// <summary>Measures in an order, a line each; those that were not measured are left out.</summary>
    public static void Print(TextWriter output, IEnumerable<string> order, IReadOnlyDictionary<string, Estimate> measures, IReadOnlyDictionary<string, double>? agreement = null)
    {
        output.WriteLine($"{"measure",-24} {"value",6}   {"interval",-15} {"pages",5}{(agreement is null ? string.Empty : "  labellers")}");
        foreach (var measure in order.Where(measures.ContainsKey))
        {
            var (estimate, line) = (measures[measure], string.Empty);
            if (agreement is not null && agreement.TryGetValue(measure, out var agreed)) line = Text($"  {agreed,9:0.00}");
            output.WriteLine(Text($"{measure,-24} {estimate.Value,6:0.000}   {estimate.Low:0.000} to {estimate.High,-5:0.000}  {estimate.Pages,5}{line}"));
        }
    }

    /// <summary>The measures beside those of an earlier evaluation.</summary>
    public static void Print(TextWriter output, PageEvaluation earlier, IReadOnlyList<MeasureDifference> differences) =>
        PrintDifferences(output, $"{earlier.Extractor} on {earlier.Set}", differences);

    /// <summary>Differences of measures, a line each.</summary>
    public static void PrintDifferences(TextWriter output, string earlier, IReadOnlyList<MeasureDifference> differences)
    {
        output.WriteLine();
        output.WriteLine(Text($"against {earlier}; paired bootstrap over the pages that both have"));
        output.WriteLine($"{"measure",-16} {"now",6} {"other",6}   {"difference",-26} {"chance",6}");
        foreach (var difference in differences)
        {
            var range = Text($"{difference.Difference.Value:+0.000;-0.000;0.000} ({difference.Difference.Low:+0.000;-0.000;0.000} to {difference.Difference.High:+0.000;-0.000;0.000})");
            output.WriteLine(Text($"{difference.Measure,-16} {difference.Ours,6:0.000} {difference.Theirs,6:0.000}   {range,-26} {difference.Chance,6:0.000}"));
        }
    }

    /// <summary>What is wrong with pages.</summary>
    public static void Print(TextWriter output, IEnumerable<PageFault> faults)
    {
        foreach (var fault in faults)
        {
            output.WriteLine();
            output.WriteLine(SafeText.Line(Text($"{fault.Value:0.000} {fault.Id} {fault.Url}")));
            foreach (var line in fault.Lines) output.WriteLine("      " + SafeText.Line(line));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
