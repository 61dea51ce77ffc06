namespace Extractor.Learning.Evaluation;

/// <summary>What is wrong with one page.</summary>
/// <param name="Id">Name of the page.</param>
/// <param name="Url">Where it stood.</param>
/// <param name="Value">Its value of the measure that was asked for.</param>
/// <param name="Lines">What was missed, and what was said wrongly, a line each.</param>
public sealed record PageFault(string Id, string? Url, double Value, IReadOnlyList<string> Lines)
{
    private const int LongestStretch = 160;
    private const int MostStretches = 6;

    /// <summary>Says what is wrong with a page.</summary>
    /// <param name="gold">The gold.</param>
    /// <param name="page">What was extracted.</param>
    /// <param name="measure">The measure that is asked for.</param>
    public static PageFault Of(GoldPage gold, ExtractedPage page, string measure)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(page);
        var score = PageScorer.Score(gold, page);
        var lines = new List<string>();
        if (page.Failure is { } failure) lines.Add("failed      " + failure);
        bool Wrong(string name) => score.Shares.TryGetValue(name, out var share) && share.Value < 1;
        if (Wrong(PageMeasures.Title)) lines.AddRange(Pair("title", gold.Title, page.Title));
        if (Wrong(PageMeasures.AuthorsExact) || Wrong(PageMeasures.AuthorsNone)) lines.AddRange(Pair("authors", string.Join(" | ", gold.Authors!), string.Join(" | ", page.Authors)));
        if (Wrong(PageMeasures.DateDay)) lines.AddRange(Pair("date", gold.Date, page.Date));
        if (Wrong(PageMeasures.PageType)) lines.AddRange(Pair("page type", gold.PageType, page.PageType));
        var body = new TokenGrams(PageText.Tokens(page.Body));
        if (gold.Body is not null)
        {
            var right = new TokenGrams(PageText.Tokens(gold.Body));
            lines.AddRange(Stretches("missed", right.Missing(body)));
            lines.AddRange(Stretches("kept wrongly", body.Missing(right)));
        }

        var text = PageText.Spaced(page.Body);
        lines.AddRange(gold.With.Where(snippet => !Holds(text, snippet)).Select(snippet => "not there    " + Cut(snippet)));
        lines.AddRange(gold.Without.Where(snippet => Holds(text, snippet)).Select(snippet => "must not be  " + Cut(snippet)));
        var headings = page.Headings.Select(PageText.Folded).ToHashSet(StringComparer.Ordinal);
        lines.AddRange(gold.Headings.Where(heading => !headings.Contains(PageText.Folded(heading))).Select(heading => "no heading   " + Cut(heading)));
        return new(gold.Id, gold.Url, score.Shares.TryGetValue(measure, out var value) ? value.Value : 1, lines);
    }

    private static IEnumerable<string> Pair(string name, string? gold, string? ours) => [$"{name,-12} gold {Said(gold)}", $"{"",-12} ours {Said(ours)}"];

    private static string Said(string? text) => string.IsNullOrEmpty(text) ? "(none)" : Cut(text);

    private static IEnumerable<string> Stretches(string name, IEnumerable<string> stretches) =>
        stretches.OrderByDescending(stretch => stretch.Length).Take(MostStretches).Select(stretch => $"{name,-12} {Cut(stretch)}");

    private static bool Holds(string text, string snippet) => text.Contains(PageText.Spaced(snippet), StringComparison.Ordinal);

    private static string Cut(string text) => text.Length <= LongestStretch ? text : $"{text[..LongestStretch]}… ({text.Length} characters)";
}
