using Extractor.Learning.Evaluation;
using Newtonsoft.Json;

namespace Extractor.Learning.Documents;

/// <summary>How well the pipeline's records agree with a person's labels.</summary>
public sealed record DocumentEvaluation
{
    /// <summary>The folder, by its last two names.</summary>
    public required string Set { get; init; }

    /// <summary>Each measure, by the names of <see cref="DocumentMeasures"/>.</summary>
    public required IReadOnlyDictionary<string, Estimate> Measures { get; init; }

    /// <summary>Expected calibration error by field, where the record gives a confidence; less is better.</summary>
    public required IReadOnlyDictionary<string, Estimate> Calibration { get; init; }

    /// <summary>Each page, in the order of the folder.</summary>
    public required IReadOnlyList<DocumentScore> Pages { get; init; }

    /// <summary>Reads all documents with a pipeline and scores them.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DocumentEvaluation Run(string set, IReadOnlyList<LabelledDocument> documents, ProfilePipeline pipeline, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(pipeline);
        var scores = new DocumentScore[documents.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, scores.Length, options, i => scores[i] = Score(documents[i], pipeline, cancellationToken));
        return Of(set, scores);
    }

    /// <summary>The score of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static DocumentScore Score(LabelledDocument document, ProfilePipeline pipeline, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return DocumentScorer.Score(document, pipeline.Process(PlainPage.Of(document), cancellationToken).Record);
    }

    /// <summary>The evaluation that pages' scores come to.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="scores">The scores.</param>
    public static DocumentEvaluation Of(string set, IReadOnlyList<DocumentScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var measures = new SortedDictionary<string, Estimate>(StringComparer.Ordinal);
        foreach (var measure in DocumentMeasures.All)
        {
            PageShare[] shares = [.. scores.Where(score => score.Shares.ContainsKey(measure)).Select(score => score.Shares[measure])];
            if (shares.Length > 0) measures[measure] = Bootstrap.Of(shares);
        }

        var calibration = new SortedDictionary<string, Estimate>(StringComparer.Ordinal);
        foreach (var field in scores.SelectMany(score => score.Judged.Keys).Distinct(StringComparer.Ordinal))
        {
            var values = scores.Select(score => score.Judged.GetValueOrDefault(field) ?? []).Where(list => list.Count > 0).ToList();
            if (values.Count > 0) calibration[field] = CalibrationError.Over(values);
        }

        return new() { Set = set, Measures = measures, Calibration = calibration, Pages = scores };
    }

    /// <summary>Reads an evaluation that was written as JSON.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">It holds no evaluation.</exception>
    public static DocumentEvaluation Load(string file)
    {
        try
        {
            return JsonConvert.DeserializeObject<DocumentEvaluation>(File.ReadAllText(file), EvaluationJson.Settings)
                ?? throw new FormatException($"'{file}' is empty; it must hold what evaluate documents --output wrote.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"'{file}' holds no evaluation of documents: {exception.Message}", exception);
        }
    }

    /// <summary>The measures of this evaluation beside an earlier one's, on the pages that both have.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <exception cref="FormatException">They have no page in common.</exception>
    public IReadOnlyList<MeasureDifference> Against(DocumentEvaluation earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return MeasureDifference.Between(
            [.. Pages.Select(page => page.ToPageScore())], [.. earlier.Pages.Select(page => page.ToPageScore())], DocumentMeasures.All);
    }

    /// <summary>The pages that are worst by a measure, with what is wrong.</summary>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<PageFault> Worst(string measure) =>
    [
        .. Pages.Where(page => page.Shares.TryGetValue(measure, out var share) && share.Value < 1)
            .OrderBy(page => page.Shares[measure].Value).ThenBy(page => page.Id, StringComparer.Ordinal)
            .Select(page => new PageFault(page.Id, null, page.Shares[measure].Value, page.Faults)),
    ];

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";
}
