using System.Text;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Display.Reports;

/// <summary>A confusion table: the darker a cell, the larger its share of its row.</summary>
internal static class ConfusionView
{
    /// <summary>Shades of a cell; the style holds a class for each.</summary>
    private const int Shades = 5;

    /// <summary>Writes the table.</summary>
    public static void Write(ConfusionTable table, StringBuilder page)
    {
        page.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Html.Text(table.Caption)).Append("\">\n<table class=\"confusion\">\n<caption><b>").Append(Html.Text(table.Caption))
            .Append("</b> rows: what is right; columns: what was given</caption>\n<thead><tr><td></td>");
        foreach (var label in table.Labels) page.Append("<th scope=\"col\"><span>").Append(Html.Text(label)).Append("</span></th>");
        page.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < table.Labels.Count; row++)
        {
            var sum = table.Counts[row].Sum();
            if (sum == 0) continue;
            page.Append("<tr><th scope=\"row\">").Append(Html.Text(table.Labels[row])).Append("</th>");
            for (var column = 0; column < table.Labels.Count; column++)
            {
                var count = table.Counts[row][column];
                var shade = count == 0 ? 0 : 1 + (int)((Shades - 1) * (double)count / sum);
                page.Append(Svg.Inv($"<td class=\"{(row == column ? "right" : "wrong")} s{shade}\">{(count == 0 ? "<span>0</span>" : Svg.Inv($"{count}"))}</td>"));
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }
}
