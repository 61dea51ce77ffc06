namespace Extractor.Learning.Evaluation;

/// <summary>Sets what was extracted from a page beside its gold.</summary>
internal static class PageScorer
{
    /// <summary>The page's share of each measure.</summary>
    public static PageScore Score(GoldPage gold, ExtractedPage page)
    {
        var shares = new Dictionary<string, PageShare>(StringComparer.Ordinal) { [PageMeasures.Read] = PageShare.Is(page.Failure is null) };
        var body = new TokenGrams(PageText.Tokens(page.Body));
        ScoreBody(gold, body, shares);
        ScoreSnippets(gold, page, shares);
        ScoreHead(gold, page, shares);
        ScoreHeadings(gold, page, shares);
        if (gold.Summary.Count > 0)
        {
            var summary = new TokenGrams(PageText.Tokens(string.Join('\n', gold.Summary)));
            var given = new TokenGrams(PageText.Tokens(string.Join('\n', page.Summary)));
            shares[PageMeasures.Summary] = PageShare.Mean(Math.Max(summary.Shared(given), summary.Shared(body)) / (double)Math.Max(1, summary.Count));
        }

        if (gold.PageType is { } type) shares[PageMeasures.PageType] = PageShare.Is(string.Equals(type, page.PageType, StringComparison.OrdinalIgnoreCase));
        return new(gold.Id, shares);
    }

    private static void ScoreBody(GoldPage gold, TokenGrams body, Dictionary<string, PageShare> shares)
    {
        if (gold.Body is null) return;
        var right = new TokenGrams(PageText.Tokens(gold.Body));
        var shared = body.Shared(right);
        var precision = body.Count == 0 ? (right.Count == 0 ? 1 : 0) : (double)shared / body.Count;
        var recall = right.Count == 0 ? 1 : (double)shared / right.Count;
        shares[PageMeasures.BodyPrecision] = PageShare.Mean(precision);
        shares[PageMeasures.BodyRecall] = PageShare.Mean(recall);
        shares[PageMeasures.BodyF1] = PageShare.Mean(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static void ScoreSnippets(GoldPage gold, ExtractedPage page, Dictionary<string, PageShare> shares)
    {
        if (gold.With.Count + gold.Without.Count == 0) return;
        var text = PageText.Spaced(page.Body);
        if (gold.With.Count > 0) shares[PageMeasures.With] = new(gold.With.Count(snippet => Holds(text, snippet)), gold.With.Count);
        if (gold.Without.Count > 0) shares[PageMeasures.Without] = new(gold.Without.Count(snippet => !Holds(text, snippet)), gold.Without.Count);
    }

    private static bool Holds(string text, string snippet) => text.Contains(PageText.Spaced(snippet), StringComparison.Ordinal);

    private static void ScoreHead(GoldPage gold, ExtractedPage page, Dictionary<string, PageShare> shares)
    {
        if (gold.Title is { } title) shares[PageMeasures.Title] = PageShare.Is(page.Title is { } ours && PageText.Folded(ours) == PageText.Folded(title));
        if (gold.Authors is { Count: > 0 } authors)
        {
            var right = authors.Select(PageText.Folded).ToHashSet(StringComparer.Ordinal);
            var ours = page.Authors.Select(PageText.Folded).ToHashSet(StringComparer.Ordinal);
            shares[PageMeasures.AuthorsExact] = PageShare.Is(ours.SetEquals(right));
            shares[PageMeasures.AuthorsFound] = PageShare.Is(ours.IsSupersetOf(right));
        }
        else if (gold.Authors is not null)
        {
            shares[PageMeasures.AuthorsNone] = PageShare.Is(page.Authors.Count == 0);
        }

        if (gold.Date is not { } date) return;
        shares[PageMeasures.DateDay] = PageShare.Is(page.Date is not null && PageText.SameDay(page.Date, date));
        shares[PageMeasures.DatePresent] = PageShare.Is(page.Date is not null);
    }

    private static void ScoreHeadings(GoldPage gold, ExtractedPage page, Dictionary<string, PageShare> shares)
    {
        var ours = page.Headings.Select(PageText.Folded).ToHashSet(StringComparer.Ordinal);
        if (gold.Headings.Count > 0) shares[PageMeasures.Headings] = new(gold.Headings.Count(heading => ours.Contains(PageText.Folded(heading))), gold.Headings.Count);
    }
}
