namespace Extractor.Learning.Evaluation;

/// <summary>The measures of page extraction: 0 to 1, more is better. What is counted by page is the mean over pages, what by snippet or heading the share of all.</summary>
public static class PageMeasures
{
    /// <summary>Share of the body's runs of four tokens that are right, by page.</summary>
    public const string BodyPrecision = "body.precision";

    /// <summary>Share of the gold body's runs that were found, by page.</summary>
    public const string BodyRecall = "body.recall";

    /// <summary>Harmonic mean of both, by page.</summary>
    public const string BodyF1 = "body.f1";

    /// <summary>Share of the snippets that must be in the body that are, letter by letter but for white space, as trafilatura's evaluation has it.</summary>
    public const string With = "with";

    /// <summary>Share of the snippets that must not be in the body that are not.</summary>
    public const string Without = "without";

    /// <summary>Share of titles that are the gold's but for case, kinds of quotes and dashes and a last full stop.</summary>
    public const string Title = "title";

    /// <summary>Of the pages that name authors, those whose authors are exactly the gold's.</summary>
    public const string AuthorsExact = "authors.exact";

    /// <summary>Of the pages that name authors, those all of whose authors were found.</summary>
    public const string AuthorsFound = "authors.found";

    /// <summary>Of the pages that name none, those for which none was claimed.</summary>
    public const string AuthorsNone = "authors.none";

    /// <summary>Of the pages with a date, those with the right day.</summary>
    public const string DateDay = "date.day";

    /// <summary>Of the pages with a date, those for which some date was found.</summary>
    public const string DatePresent = "date.present";

    /// <summary>Share of the gold's headings that are headings.</summary>
    public const string Headings = "headings";

    /// <summary>Share of the runs of the gold's summary that stand in the summary or the body, by page.</summary>
    public const string Summary = "summary";

    /// <summary>Share of pages whose sort is right.</summary>
    public const string PageType = "pageType";

    /// <summary>Share of pages that gave a record at all.</summary>
    public const string Read = "read";

    /// <summary>All, in the order in which they are reported.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        BodyF1, BodyPrecision, BodyRecall, With, Without, Title, AuthorsExact, AuthorsFound, AuthorsNone, DateDay, DatePresent, Headings, Summary, PageType, Read,
    ];
}
