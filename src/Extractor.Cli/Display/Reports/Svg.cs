using System.Globalization;
using System.Text;

namespace Extractor.Cli.Display.Reports;

/// <summary>Writes the marks of plots. Colours come from the page's style, so that they follow light and dark.</summary>
internal static class Svg
{
    /// <summary>Opens a picture that is read out as its title.</summary>
    public static StringBuilder Picture(this StringBuilder page, double width, double height, string title, string kind) =>
        page.Append(Inv($"<svg class=\"{kind}\" viewBox=\"0 0 {width:0.##} {height:0.##}\" role=\"img\"><title>")).Append(Html.Text(title)).Append("</title>\n");

    /// <summary>A line.</summary>
    public static StringBuilder Line(this StringBuilder page, string kind, double x1, double y1, double x2, double y2) =>
        page.Append(Inv($"<line class=\"{kind}\" x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\"/>\n"));

    /// <summary>A box.</summary>
    public static StringBuilder Box(this StringBuilder page, string kind, double x, double y, double width, double height) =>
        page.Append(Inv($"<rect class=\"{kind}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Math.Max(0, width):0.##}\" height=\"{Math.Max(0, height):0.##}\"/>\n"));

    /// <summary>A dot.</summary>
    public static StringBuilder Dot(this StringBuilder page, string kind, double x, double y, double radius, string title) =>
        page.Append(Inv($"<circle class=\"{kind}\" cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{radius:0.##}\"><title>")).Append(Html.Text(title)).Append("</title></circle>\n");

    /// <summary>A line through points.</summary>
    public static StringBuilder Path(this StringBuilder page, string kind, IEnumerable<(double X, double Y)> points) =>
        page.Append("<polyline class=\"").Append(kind).Append("\" points=\"").AppendJoin(' ', points.Select(point => Inv($"{point.X:0.##},{point.Y:0.##}"))).Append("\"/>\n");

    /// <summary>Text; <paramref name="kind"/> says where it is anchored.</summary>
    public static StringBuilder Label(this StringBuilder page, string kind, double x, double y, string text) =>
        page.Append(Inv($"<text class=\"{kind}\" x=\"{x:0.##}\" y=\"{y:0.##}\">")).Append(Html.Text(text)).Append("</text>\n");

    /// <summary>Text with numbers as they are written in every country alike.</summary>
    public static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
