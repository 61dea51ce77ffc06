using System.Text;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Display.Reports;

/// <summary>Measures as a table, each with a bar, its interval and what two labellers agree to.</summary>
internal static class MeasureView
{
    private const double BarWidth = 200, BarHeight = 16;

    /// <summary>Writes the table.</summary>
    public static void Write(MeasureTable table, StringBuilder page)
    {
        var hasAgreement = table.Lines.Any(line => line.Agreement is not null);
        page.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Html.Text(table.Caption)).Append("\">\n<table class=\"measures\">\n");
        page.Element("caption", string.Empty, table.Caption);
        page.Append("<thead><tr><th scope=\"col\">Measure</th><th scope=\"col\" class=\"number\">Value</th><th scope=\"col\" class=\"number\">Interval</th><th scope=\"col\" class=\"number\">n</th>");
        if (hasAgreement) page.Append("<th scope=\"col\" class=\"number\">Labellers</th>");
        page.Append("<td></td></tr></thead>\n<tbody>\n");
        foreach (var line in table.Lines)
        {
            var estimate = line.Estimate;
            page.Append("<tr><th scope=\"row\">").Append(Html.Text(line.Name));
            page.Append(Svg.Inv($"</th><td class=\"number\">{estimate.Value:0.000}</td><td class=\"number\">"));
            page.Append(HasInterval(line) ? Svg.Inv($"{estimate.Low:0.000} to {estimate.High:0.000}</td><td class=\"number\">{estimate.Pages}</td>") : "</td><td></td>");
            if (hasAgreement) page.Append("<td class=\"number\">").Append(line.Agreement is { } agreed ? Svg.Inv($"{agreed:0.00}") : string.Empty).Append("</td>");
            page.Append("<td class=\"bar\">");
            if (estimate is { Low: >= 0, High: <= 1 }) WriteBar(line, page);
            page.Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void WriteBar(MeasureLine line, StringBuilder page)
    {
        page.Append(Svg.Inv($"<svg class=\"measure\" viewBox=\"0 0 {BarWidth} {BarHeight}\" aria-hidden=\"true\">"));
        page.Box("ground", 0, 5, BarWidth, 6).Box("value", 0, 5, BarWidth * line.Estimate.Value, 6);
        if (HasInterval(line)) page.Line("interval", BarWidth * line.Estimate.Low, 8, BarWidth * line.Estimate.High, 8);
        if (line.Agreement is { } agreed) page.Line("agreement", Math.Min(BarWidth - 1, BarWidth * agreed), 1, Math.Min(BarWidth - 1, BarWidth * agreed), 15);
        page.Append("</svg>");
    }

    /// <summary>A figure that a card states has no interval.</summary>
    private static bool HasInterval(MeasureLine line) => line.Estimate.Pages > 0;
}
