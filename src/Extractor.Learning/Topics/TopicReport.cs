using System.Globalization;
using System.Text;
using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Topics;

/// <summary>Writes figures of predictions as Markdown: measures with intervals, a table of the labels, who is taken for whom, and reliability.</summary>
internal sealed class TopicReport
{
    private const int Bins = 10;
    private readonly StringBuilder text = new();

    /// <summary>The report.</summary>
    public override string ToString() => text.ToString();

    /// <summary>Adds a heading.</summary>
    public TopicReport Heading(string heading)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(text.Length == 0 ? "# " : "## ").Append(heading).Append("\n\n");
        return this;
    }

    /// <summary>Adds a paragraph.</summary>
    public TopicReport Paragraph(string paragraph)
    {
        text.Append(paragraph).Append('\n');
        return this;
    }

    /// <summary>Adds the measures of what was told: shares, mean F1 and calibration error.</summary>
    public TopicReport Measures(LabelScores scores)
    {
        Line("| measure | value | interval | texts |");
        Line("| --- | --- | --- | --- |");
        Measure("main label told", scores.Accuracy);
        Measure("one of the labels told", scores.Acceptable);
        Measure("macro F1 of the main label", scores.MacroF1);
        Line(string.Create(CultureInfo.InvariantCulture, $"| calibration error of the label told | {CalibrationError.Of(scores.Tops()):0.000} | | {scores.Count} |"));
        text.Append('\n');
        return this;
    }

    /// <summary>Adds precision, recall and F1 of each label.</summary>
    public TopicReport Labels(LabelScores scores, Func<string, string> nameOf)
    {
        Line("| label | precision | recall | F1 | texts |");
        Line("| --- | --- | --- | --- | --- |");
        for (var label = 0; label < scores.Labels.Count; label++)
        {
            var (precision, recall, f1, count) = scores.Of(label);
            Line(string.Create(CultureInfo.InvariantCulture, $"| {nameOf(scores.Labels[label])} | {precision:0.00} | {recall:0.00} | {f1:0.00} | {count} |"));
        }

        text.Append('\n');
        return this;
    }

    /// <summary>Adds which main label is taken for which.</summary>
    public TopicReport Confusion(LabelScores scores, Func<string, string> nameOf)
    {
        Line("Rows are main labels, columns what was told.\n");
        Line("| | " + string.Join(" | ", scores.Labels.Select(nameOf)) + " |");
        Line("| --- |" + string.Concat(scores.Labels.Select(_ => " --- |")));
        for (var label = 0; label < scores.Labels.Count; label++)
            Line($"| {nameOf(scores.Labels[label])} | " + string.Join(" | ", scores.Labels.Select((_, other) => scores.Confused(label, other).ToString(CultureInfo.InvariantCulture))) + " |");
        text.Append('\n');
        return this;
    }

    /// <summary>Adds how often what was told with a probability is right.</summary>
    public TopicReport Reliability(LabelScores scores)
    {
        Line("| told with probability | texts | mean probability | right |");
        Line("| --- | --- | --- | --- |");
        foreach (var bin in scores.Tops().GroupBy(top => Math.Min(Bins - 1, (int)(top.Confidence * Bins))).OrderBy(bin => bin.Key))
        {
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"| {(double)bin.Key / Bins:0.0} to {(bin.Key + 1.0) / Bins:0.0} | {bin.Count()} | {bin.Average(top => top.Confidence):0.00} | {bin.Average(top => top.Right):0.00} |"));
        }

        text.Append('\n');
        return this;
    }

    /// <summary>Adds a learning curve.</summary>
    public TopicReport Curve(IEnumerable<(double Share, LabelScores Scores)> curve)
    {
        Line("| share of the texts trained on | main label told | macro F1 |");
        Line("| --- | --- | --- |");
        foreach (var (share, scores) in curve)
            Line(string.Create(CultureInfo.InvariantCulture, $"| {share:0.00} | {scores.Accuracy.Value:0.000} | {scores.MacroF1.Value:0.000} |"));
        text.Append('\n');
        return this;
    }

    private void Measure(string name, Estimate estimate) =>
        Line(string.Create(CultureInfo.InvariantCulture, $"| {name} | {estimate.Value:0.000} | {estimate.Low:0.000} to {estimate.High:0.000} | {estimate.Pages} |"));

    private void Line(string line) => text.Append(line).Append('\n');
}
