using System.Text;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Display.Reports;

/// <summary>A reliability diagram: share of right values against confidence, with how many values each bin holds below.</summary>
internal static class ReliabilityView
{
    private const double CountsHeight = 46;

    /// <summary>Writes picture and table.</summary>
    public static void Write(ReliabilityDiagram diagram, StringBuilder page)
    {
        var error = Svg.Inv($"{diagram.Values} values; calibration error {diagram.Error.Value:0.000} ({diagram.Error.Low:0.000} to {diagram.Error.High:0.000}), {diagram.Yardstick:0.000} by chance alone");
        page.Append("<figure>\n").Append("<figcaption><b>").Append(Html.Text(diagram.Caption)).Append("</b> ").Append(Html.Text(error)).Append("</figcaption>\n");
        page.Picture(PlotFrame.Width, PlotFrame.Height + CountsHeight, $"Reliability of {diagram.Caption}: {error}", "plot");
        PlotFrame.Write(page, "confidence", "share right");
        page.Line("ideal", PlotFrame.X(0), PlotFrame.Y(0), PlotFrame.X(1), PlotFrame.Y(1));
        page.Path("curve", diagram.Bins.Select(bin => (PlotFrame.X(bin.Confidence), PlotFrame.Y(bin.Right))));
        var most = Math.Max(1, diagram.Bins.Count == 0 ? 1 : diagram.Bins.Max(bin => bin.Count));
        var ground = PlotFrame.Height + CountsHeight - 2;
        foreach (var bin in diagram.Bins)
        {
            var x = PlotFrame.X(bin.Confidence);
            page.Line("interval", x, PlotFrame.Y(bin.Low), x, PlotFrame.Y(bin.High));
            page.Dot("point", x, PlotFrame.Y(bin.Right), 2.5 + (3.5 * Math.Sqrt((double)bin.Count / most)), Svg.Inv($"{bin.Count} values of {bin.Confidence:0.00}: {bin.Right:0.00} right"));
            var height = (CountsHeight - 14) * bin.Count / most;
            page.Box("value", PlotFrame.X(bin.From) + 1, ground - height, PlotFrame.X(bin.To) - PlotFrame.X(bin.From) - 2, height);
            page.Label("middle", PlotFrame.X((bin.From + bin.To) / 2), ground - height - 2, Svg.Inv($"{bin.Count}"));
        }

        page.Append("</svg>\n<details><summary>As a table</summary>\n<table><thead><tr><th scope=\"col\">Confidence</th><th scope=\"col\">Values</th><th scope=\"col\">Right</th></tr></thead><tbody>\n");
        foreach (var bin in diagram.Bins)
            page.Append(Svg.Inv($"<tr><td>{bin.Confidence:0.000}</td><td>{bin.Count}</td><td>{bin.Right:0.000} ({bin.Low:0.00} to {bin.High:0.00})</td></tr>\n"));
        page.Append("</tbody></table></details>\n</figure>\n");
    }
}
