using Extractor.Assessment.Calibrating;
using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;
using Extractor.Model;

namespace Extractor.Learning.Confidence;

/// <summary>Judges the claims of records, made of raw pages without calibration.</summary>
internal static class ClaimJudge
{
    /// <summary>The claims of all pages; a page that gives no record has none.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IReadOnlyList<JudgedPage> Read(IReadOnlyList<LabelledPage> pages, CancellationToken cancellationToken)
    {
        var pipeline = new ProfilePipelineBuilder { Confidence = ConfidenceModel.None, Options = new() { Confidence = ConfidenceOptions.Least(0) } }.Build();
        var judged = new JudgedPage[pages.Count];
        Parallel.For(0, judged.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var record = pipeline.Process(pages[i].Page, cancellationToken).Record;
            judged[i] = new(pages[i].Document.Id, DocumentGroup.Of(pages[i].Document), record is null ? new Dictionary<string, IReadOnlyList<Judged>>() : Judge(pages[i], record));
        });
        return judged;
    }

    private static Dictionary<string, IReadOnlyList<Judged>> Judge(LabelledPage page, ProfileRecord record)
    {
        var claims = DocumentScorer.Score(page.Document, record).Judged.Where(pair => pair.Value.Count > 0).ToDictionary(StringComparer.Ordinal);
        if (page.Gold is not { } gold) return claims;
        var article = record.Article;
        if (gold.Title is { } title && article.Title is { } ourTitle)
            claims[ConfidenceFields.Title] = [ClaimOf(ourTitle.Confidence, PageText.Folded(ourTitle.Value) == PageText.Folded(title))];
        if (gold.Authors is { Count: > 0 } authors && article.Authors is { } ourAuthors)
            claims[ConfidenceFields.Authors] = [ClaimOf(ourAuthors.Confidence, authors.Select(PageText.Folded).ToHashSet(StringComparer.Ordinal).SetEquals(ourAuthors.Value.Select(PageText.Folded)))];
        if (gold.Date is { } date && article.PublishedAt is { } ourDate)
            claims[ConfidenceFields.PublishedAt] = [ClaimOf(ourDate.Confidence, PageText.SameDay(ourDate.Value, date))];
        return claims;
    }

    private static Judged ClaimOf(double confidence, bool right) => new(confidence, right ? 1 : 0);
}
