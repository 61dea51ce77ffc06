using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;
using Newtonsoft.Json;

namespace Extractor.Learning.Conflicts;

/// <summary>How often a conflict is told where a page declares what is right, and where it declares what is wrong.</summary>
public sealed record ConflictEvaluation
{
    /// <summary>All fields together.</summary>
    public const string All = "all";

    /// <summary>Share of right statements of which a conflict is told, by field; less is better.</summary>
    public required IReadOnlyDictionary<string, Estimate> FalseAlarms { get; init; }

    /// <summary>Share of wrong statements of which a conflict is told, by field.</summary>
    public required IReadOnlyDictionary<string, Estimate> Hits { get; init; }

    /// <summary>Number of pages.</summary>
    public required int Pages { get; init; }

    /// <summary>Every statement, by page.</summary>
    [JsonIgnore]
    public IReadOnlyList<ConflictOutcome> Outcomes { get; init; } = [];

    /// <summary>The fields in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Order { get; } = [.. DeclaredFields.All.Select(field => field.Name), All];

    /// <summary>Makes each page declare its own labels, and those of another page, and looks what the records tell.</summary>
    /// <param name="documents">Labelled pages.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ConflictEvaluation Run(IReadOnlyList<LabelledDocument> documents, ProfilePipeline pipeline, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(pipeline);
        var trial = new ConflictTrial(documents, pipeline);
        var outcomes = new IReadOnlyList<ConflictOutcome>[documents.Count];
        Parallel.For(
            0, outcomes.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            i => outcomes[i] = trial.Run(i, cancellationToken));
        return new() { FalseAlarms = Shares(outcomes, isRight: true), Hits = Shares(outcomes, isRight: false), Pages = documents.Count, Outcomes = [.. outcomes.SelectMany(page => page)] };
    }

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    private static Dictionary<string, Estimate> Shares(IReadOnlyList<IReadOnlyList<ConflictOutcome>> pages, bool isRight)
    {
        var shares = new Dictionary<string, Estimate>(StringComparer.Ordinal);
        foreach (var field in Order)
        {
            PageShare[] values = [.. pages.Select(page => page.Where(outcome => outcome.IsRight == isRight && (field == All || outcome.Field == field)).ToList())
                .Where(page => page.Count > 0).Select(page => new PageShare(page.Count(outcome => outcome.IsTold), page.Count))];
            if (values.Length > 0) shares[field] = Bootstrap.Of(values);
        }

        return shares;
    }
}
