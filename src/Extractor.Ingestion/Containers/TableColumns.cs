namespace Extractor.Ingestion.Containers;

/// <summary>In which columns of a table a page stands. Names are compared without regard to case.</summary>
public sealed record TableColumns
{
    /// <summary>The page's mark-up. Default: <c>html</c>.</summary>
    public string Markup { get; init; } = "html";

    /// <summary>The address that it was fetched from. Default: <c>url</c>.</summary>
    public string Url { get; init; } = "url";

    /// <summary>When it was fetched, in ISO 8601. Default: <c>date</c>.</summary>
    public string Date { get; init; } = "date";

    /// <summary>Reads a list such as <c>html=body,url=link</c>; columns that it does not name keep their defaults.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentException">The list names what is no column of a page.</exception>
    public static TableColumns Parse(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var columns = new TableColumns();
        foreach (var part in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            columns = part.Split('=', 2, StringSplitOptions.TrimEntries) switch
            {
                ["html", { Length: > 0 } name] => columns with { Markup = name },
                ["url", { Length: > 0 } name] => columns with { Url = name },
                ["date", { Length: > 0 } name] => columns with { Date = name },
                _ => throw new ArgumentException($"'{part}' names no column; write html=NAME, url=NAME or date=NAME, with commas between."),
            };
        }

        return columns;
    }
}
