using System.Text;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Display.Reports;

/// <summary>A report as one HTML page that loads nothing; its plots are drawn here, as SVG.</summary>
internal static class ReportPage
{
    private const string Title = "Extractor: evaluation";
    private static readonly string Style = SelfContainedPage.Embedded("report-page.css");

    /// <summary>The page.</summary>
    public static string Of(EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = SelfContainedPage.Open(Title, Style);
        page.Append("<a class=\"skip\" href=\"#main\">To the figures</a>\n<header>\n<h1>Evaluation</h1>\n");
        page.Append("<p>Measures from 0 to 1, more is better unless said. Intervals of 95 %, by bootstrap. Where a tick stands above a bar, two labellers agree to so much: nothing can be measured more finely.</p>\n");
        page.Append("<nav aria-label=\"Evaluations\">\n<ul>\n");
        foreach (var section in report.Sections)
            page.Append("<li><a href=\"#").Append(Html.Text(section.Name)).Append("\">").Append(Html.Text(Short(section.Title))).Append("</a>").Append(section.Findings is null ? " <span>left out</span>" : string.Empty).Append("</li>\n");
        page.Append("</ul>\n</nav>\n</header>\n<main id=\"main\">\n");
        foreach (var section in report.Sections) Write(section, page);
        return SelfContainedPage.Close(page.Append("</main>\n"));
    }

    private static string Short(string title) => title.Split(':')[0];

    private static void Write(ReportSection section, StringBuilder page)
    {
        var name = Html.Text(section.Name);
        page.Append("<section id=\"").Append(name).Append("\" aria-labelledby=\"").Append(name).Append("-title\">\n");
        page.Element("h2", $"id=\"{name}-title\"", section.Title);
        if (section.Findings is { } findings)
        {
            page.Element("p", string.Empty, findings.About);
            WriteParts(findings.Parts, page);
            page.Append("<p class=\"again\">Again by: ");
            page.AppendJoin(", ", findings.Commands.Select(command => $"<code>{Html.Text(command)}</code>")).Append("</p>\n");
        }
        else
        {
            page.Element("p", "class=\"missing\"", "Left out: there is no " + string.Join(", no ", section.Missing) + ".");
        }

        page.Append("</section>\n");
    }

    /// <summary>Parts of one sort that follow each other share a row where there is room.</summary>
    private static void WriteParts(IReadOnlyList<ReportPart> parts, StringBuilder page)
    {
        for (var i = 0; i < parts.Count;)
        {
            var kind = parts[i].GetType();
            page.Append("<div class=\"row ").Append(parts[i] is MeasureTable ? "wide" : "small").Append("\">\n");
            for (; i < parts.Count && parts[i].GetType() == kind; i++) Write(parts[i], page);
            page.Append("</div>\n");
        }
    }

    private static void Write(ReportPart part, StringBuilder page)
    {
        switch (part)
        {
            case MeasureTable table:
                MeasureView.Write(table, page);
                break;
            case ReliabilityDiagram diagram:
                ReliabilityView.Write(diagram, page);
                break;
            case ConfusionTable confusion:
                ConfusionView.Write(confusion, page);
                break;
            case BarChart chart:
                BarView.Write(chart, page);
                break;
            case RiskCurve curve:
                RiskView.Write(curve, page);
                break;
            default:
                throw new InvalidOperationException($"There is no view of a {part.Part}; write one beside {nameof(MeasureView)}.");
        }
    }
}
