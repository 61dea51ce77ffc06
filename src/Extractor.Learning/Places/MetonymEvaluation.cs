using System.Globalization;
using Extractor.Learning.Evaluation;
using Extractor.Learning.Places.Focus;
using Extractor.Model;

namespace Extractor.Learning.Places;

/// <summary>Measures which mentions of places are said to stand for a government, against labels that stand off.</summary>
public static class MetonymEvaluation
{
    /// <summary>Measures the labelled mentions.</summary>
    /// <param name="file">The texts: lines of JSON with <c>links</c>, gzipped where the name ends so.</param>
    /// <param name="labels">Lines of the number of a text from 0, the mention's start and end, and <c>government</c> or <c>place</c>, with tabs between.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A label names no text or no place in it.</exception>
    public static PlaceEvaluation OfFile(string file, string labels, ProfilePipeline pipeline, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var texts = GoldPlaces.Read(file).ToList();
        var scores = new List<PlaceScore>();
        foreach (var group in File.ReadLines(labels).Where(line => line.Length > 0 && line[0] != '#').Select(line => LabelOf(labels, line, texts)).GroupBy(label => label.Text))
            scores.Add(Score(texts[group.Key], [.. group.Select(label => (label.Span, label.IsGovernment))], pipeline, cancellationToken));
        return PlaceEvaluation.Of(Path.GetFileName(labels), scores);
    }

    private static (int Text, TextSpan Span, bool IsGovernment) LabelOf(string file, string line, List<GoldText> texts)
    {
        var cells = line.Split('\t');
        if (cells.Length == 4 && int.TryParse(cells[0], CultureInfo.InvariantCulture, out var text) && int.TryParse(cells[1], CultureInfo.InvariantCulture, out var start)
            && int.TryParse(cells[2], CultureInfo.InvariantCulture, out var end) && text >= 0 && text < texts.Count && start >= 0 && start < end && end <= texts[text].Article.Text.Length)
        {
            return (text, new(start, end), cells[3] == "government");
        }

        throw new InvalidDataException($"{file}: '{line}' is no text's number, start, end and label, or that text is shorter.");
    }

    private static PlaceScore Score(GoldText text, List<(TextSpan Span, bool IsGovernment)> labels, ProfilePipeline pipeline, CancellationToken cancellationToken)
    {
        int told = 0, right = 0;
        var faults = new List<string>();
        var metonyms = FocusEvaluation.Read(text, pipeline, cancellationToken)?.Entities.SelectMany(entity => entity.Metonyms).ToList() ?? [];
        foreach (var (span, isGovernment) in labels)
        {
            var isTold = metonyms.Exists(metonym => span.Overlaps(new(metonym.Start, metonym.End)));
            if (isTold) told++;
            if (isTold && isGovernment) right++;
            if (isTold == isGovernment) continue;
            var around = text.Article.Text[Math.Max(0, span.Start - 40)..Math.Min(text.Article.Text.Length, span.End + 40)];
            faults.Add($"'{span.Of(text.Article.Text)}' {(isGovernment ? "stands for a government" : "is a place")}: …{around}…");
        }

        var shares = new SortedDictionary<string, PageShare>(StringComparer.Ordinal)
        {
            [PlaceMeasures.MetonymPrecision] = new(right, told), [PlaceMeasures.MetonymRecall] = new(right, labels.Count(label => label.IsGovernment)),
        };
        return new(text.Id, shares, faults);
    }
}
