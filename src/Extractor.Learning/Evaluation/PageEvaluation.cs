using Newtonsoft.Json;

namespace Extractor.Learning.Evaluation;

/// <summary>How well an extractor reads a set of pages.</summary>
public sealed record PageEvaluation
{
    /// <summary>The extractor.</summary>
    public required string Extractor { get; init; }

    /// <summary>The folder, by its last two names, such as <c>pages/fundus</c>.</summary>
    public required string Set { get; init; }

    /// <summary>Each measure that the set asks for, by the names of <see cref="PageMeasures"/>.</summary>
    public required IReadOnlyDictionary<string, Estimate> Measures { get; init; }

    /// <summary>Each page, in the order of the set.</summary>
    public required IReadOnlyList<PageScore> Pages { get; init; }

    /// <summary>Reads and scores all pages of a set.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="extractor">The extractor.</param>
    /// <param name="told">Told each page that was read with what was said of it, in no order.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A page cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PageEvaluation Run(
        string set, IReadOnlyList<GoldPage> pages, IPageExtractor extractor, Action<GoldPage, ExtractedPage>? told = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(extractor);
        var scores = new PageScore[pages.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(0, pages.Count, options, i =>
            {
                var page = extractor.Extract(pages[i], GoldFolder.Content(pages[i]), cancellationToken);
                scores[i] = PageScorer.Score(pages[i], page);
                told?.Invoke(pages[i], page);
            });
        }
        catch (AggregateException exception) when (exception.GetBaseException() is IOException unread)
        {
            throw new IOException(unread.Message, exception);
        }

        return Of(extractor.Name, set, scores);
    }

    /// <summary>The evaluation that pages' scores come to.</summary>
    /// <param name="extractor">Name of the extractor.</param>
    /// <param name="set">Name of the set.</param>
    /// <param name="scores">The scores, in the order of the set.</param>
    public static PageEvaluation Of(string extractor, string set, IReadOnlyList<PageScore> scores) =>
        new() { Extractor = extractor, Set = set, Pages = scores, Measures = Estimates(scores) };

    /// <summary>Reads an evaluation that was written as JSON.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">It holds no evaluation.</exception>
    public static PageEvaluation Load(string file)
    {
        try
        {
            return JsonConvert.DeserializeObject<PageEvaluation>(File.ReadAllText(file), EvaluationJson.Settings)
                ?? throw new FormatException($"'{file}' is empty; it must hold what evaluate --output wrote.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"'{file}' holds no evaluation: {exception.Message}", exception);
        }
    }

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    private static SortedDictionary<string, Estimate> Estimates(IReadOnlyList<PageScore> scores)
    {
        var estimates = new SortedDictionary<string, Estimate>(StringComparer.Ordinal);
        foreach (var measure in PageMeasures.All)
        {
            PageShare[] shares = [.. scores.Where(score => score.Shares.ContainsKey(measure)).Select(score => score.Shares[measure])];
            if (shares.Length > 0) estimates[measure] = Bootstrap.Of(shares);
        }

        return estimates;
    }
}
