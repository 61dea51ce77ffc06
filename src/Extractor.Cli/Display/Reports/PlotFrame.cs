using System.Text;

namespace Extractor.Cli.Display.Reports;

/// <summary>The square in which shares from 0 to 1 are plotted against shares.</summary>
internal static class PlotFrame
{
    /// <summary>Width of a picture.</summary>
    public const double Width = 240;

    private const double Left = 30, Right = 232, Top = 8, Bottom = 210;

    /// <summary>Where a share stands from left to right.</summary>
    public static double X(double share) => Left + ((Right - Left) * share);

    /// <summary>Where a share stands from the bottom up; <paramref name="most"/> is that of the top.</summary>
    public static double Y(double share, double most = 1) => Bottom - ((Bottom - Top) * Math.Min(share / most, 1));

    /// <summary>Axes with their numbers and names.</summary>
    /// <param name="page">The page.</param>
    /// <param name="across">Name of the axis from left to right.</param>
    /// <param name="up">Name of the axis from the bottom up.</param>
    /// <param name="most">Share at the top.</param>
    public static void Write(StringBuilder page, string across, string up, double most = 1)
    {
        for (var i = 0; i <= 4; i++)
        {
            var share = i / 4.0;
            page.Line("grid", X(share), Top, X(share), Bottom).Line("grid", Left, Y(share), Right, Y(share));
            page.Label("middle", X(share), Bottom + 12, Svg.Inv($"{share:0.##}")).Label("end", Left - 4, Y(share) + 3, Svg.Inv($"{share * most:0.###}"));
        }

        page.Label("middle name", (Left + Right) / 2, Bottom + 25, across);
        page.Append(Svg.Inv($"<text class=\"middle name\" transform=\"translate(9 {(Top + Bottom) / 2:0.##}) rotate(-90)\">")).Append(Html.Text(up)).Append("</text>\n");
    }

    /// <summary>Height of a picture that has nothing below its axes.</summary>
    public static double Height => Bottom + 30;
}
