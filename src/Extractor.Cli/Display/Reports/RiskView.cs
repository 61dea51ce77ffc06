using System.Text;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Display.Reports;

/// <summary>Risk against coverage, with the point where the default threshold stands.</summary>
internal static class RiskView
{
    /// <summary>Writes the picture.</summary>
    public static void Write(RiskCurve curve, StringBuilder page)
    {
        var kept = curve.Points.LastOrDefault(point => point.Threshold >= curve.Threshold);
        var whole = curve.Points.Count > 0 ? curve.Points[^1] : default;
        var said = Svg.Inv($"all given: {whole.Risk:0.00} wrong; from a confidence of {curve.Threshold:0.00}: {kept.Coverage:0.00} given, {kept.Risk:0.00} of them wrong");
        var most = Math.Max(0.05, curve.Points.Count == 0 ? 0 : curve.Points.Max(point => point.Risk));
        page.Append("<figure>\n<figcaption><b>").Append(Html.Text(curve.Caption)).Append("</b> ").Append(Html.Text(said)).Append("</figcaption>\n");
        page.Picture(PlotFrame.Width, PlotFrame.Height, $"Risk against coverage of {curve.Caption}: {said}", "plot");
        PlotFrame.Write(page, "share given", "share wrong", most);
        page.Path("curve", curve.Points.Select(point => (PlotFrame.X(point.Coverage), PlotFrame.Y(point.Risk, most))));
        page.Dot("point", PlotFrame.X(kept.Coverage), PlotFrame.Y(kept.Risk, most), 4, said);
        page.Append("</svg>\n</figure>\n");
    }
}
