using System.Text;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Display.Reports;

/// <summary>Counts by sort, as bars.</summary>
internal static class BarView
{
    private const double RowHeight = 24, LabelWidth = 40, BarWidth = 180, Width = 430;

    /// <summary>Writes the picture.</summary>
    public static void Write(BarChart chart, StringBuilder page)
    {
        var most = Math.Max(1, chart.Bars.Count == 0 ? 1 : chart.Bars.Max(bar => bar.Count));
        var said = string.Join(", ", chart.Bars.Select(bar => Svg.Inv($"{bar.Label} {bar.Count}")));
        page.Append("<figure class=\"bars\">\n<figcaption><b>").Append(Html.Text(chart.Caption)).Append("</b></figcaption>\n");
        page.Picture(Width, RowHeight * chart.Bars.Count, $"{chart.Caption}: {said}", "plot");
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            var (bar, top) = (chart.Bars[i], RowHeight * i);
            var width = BarWidth * bar.Count / most;
            page.Label("end", LabelWidth - 6, top + 15, bar.Label).Box("value", LabelWidth, top + 4, width, RowHeight - 8);
            page.Label("start", LabelWidth + width + 5, top + 15, Svg.Inv($"{bar.Count}") + (bar.Note.Length > 0 ? $" · {bar.Note}" : string.Empty));
        }

        page.Append("</svg>\n</figure>\n");
    }
}
