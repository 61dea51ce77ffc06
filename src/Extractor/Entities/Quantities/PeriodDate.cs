namespace Extractor.Entities.Quantities;

/// <summary>
/// Reads spans of time that have a name: <c>third quarter of 2026</c>, <c>Q3</c>, <c>H1 2026</c>, <c>second half of the year</c>, <c>1990s</c>,
/// <c>2025-26</c>, <c>2026-W23</c>, <c>mid-July</c>.
/// </summary>
internal static class PeriodDate
{
    private const int QuarterMonths = 3;
    private const int HalfMonths = 6;
    private static readonly string[] Parts = ["mid-", "early-", "late-"];

    /// <summary>Reads the period that starts at a token.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date) =>
        TryReadQuarter(tokens, at, context, out date) || TryReadDecade(tokens.Of(at), at, out date) || TryReadJoined(tokens, at, out date)
        || TryReadPart(tokens, at, context, out date);

    private static bool TryReadQuarter(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        var (ordinal, months, next) = Named(tokens, at);
        if (months == 0) return false;
        var link = DateParts.SkipLinks(tokens, next, context);
        var year = DateParts.Year(tokens, link);
        if (year > 0) next = link + 1;
        else if (context.Published is not { } published) return false;
        else if (IsYear(tokens, link) && link > next) (year, next) = (published.Year, link + 1);
        else if (TurnOf(tokens.Of(link)) is { } turn && IsYear(tokens, link + 1)) (year, next) = (published.Year + turn, link + 2);
        else if (months == HalfMonths && tokens.Of(at).Length > 2) return false;
        else year = published.Year - (TimeCues.Of(tokens, at) == TimeDirection.Past && (ordinal - 1) * months >= published.Month ? 1 : 0);
        date = new(months == QuarterMonths ? DateResolver.Quarter(year, ordinal) : DateResolver.Half(year, ordinal), next);
        return true;
    }

    /// <summary><c>third quarter</c>, <c>second half</c>, <c>Q3</c>, <c>H2</c>; no months for anything else.</summary>
    private static (int Ordinal, int Months, int Next) Named(SentenceTokens tokens, int at)
    {
        var word = tokens.Of(at);
        if (word is ['Q', >= '1' and <= '4']) return (word[1] - '0', QuarterMonths, at + 1);
        if (word is ['H', '1' or '2'] && DateParts.Year(tokens, at + 1) > 0) return (word[1] - '0', HalfMonths, at + 1);
        var ordinal = word switch
        {
            "first" or "First" => 1,
            "second" or "Second" => 2,
            "third" or "Third" => 3,
            "fourth" or "Fourth" => 4,
            _ => 0,
        };
        if (ordinal > 0 && tokens.Is(at + 1, "quarter")) return (ordinal, QuarterMonths, at + 2);
        return ordinal is 1 or 2 && tokens.Is(at + 1, "half") ? (ordinal, HalfMonths, at + 2) : default;
    }

    private static bool IsYear(SentenceTokens tokens, int at) => tokens.Of(at) is "year";

    /// <summary>-1 of <c>last</c>, 0 of <c>this</c>, 1 of <c>next</c>.</summary>
    public static int? TurnOf(ReadOnlySpan<char> word) => word switch
    {
        "last" or "Last" => -1,
        "next" or "Next" or "coming" => 1,
        "this" or "This" => 0,
        _ => null,
    };

    /// <summary><c>1990s</c></summary>
    private static bool TryReadDecade(ReadOnlySpan<char> word, int at, out ReadDate date)
    {
        date = default;
        if (word.Length != 5 || word[4] != 's' || word[3] != '0' || word[..4].ContainsAnyExceptInRange('0', '9') || word[0] is not ('1' or '2')) return false;
        var first = ((word[0] - '0') * 1000) + ((word[1] - '0') * 100) + ((word[2] - '0') * 10);
        date = new($"{DateResolver.Year(first)}/{DateResolver.Year(first + 9)}", at + 1);
        return true;
    }

    /// <summary>A week of ISO 8601 (<c>2026-W23</c>) and two years in one (<c>2025-26</c>, <c>2025/26</c>).</summary>
    private static bool TryReadJoined(SentenceTokens tokens, int at, out ReadDate date)
    {
        date = default;
        var word = tokens.Of(at);
        if (word.Length == 7 && word[4] == '/' && Follows(word[..4], word[5..]) is { } joined) date = new(joined, at + 1);
        else if (DateParts.Year(tokens, at) is > 0 and var year && tokens.Of(at + 1) is "-" or "–" && tokens.Touches(at) && tokens.Touches(at + 1))
        {
            if (tokens.Of(at + 2) is ['W', >= '0' and <= '5', >= '0' and <= '9'] week) date = new($"{DateResolver.Year(year)}-{week}", at + 3);
            else if (Follows(word, tokens.Of(at + 2)) is { } years) date = new(years, at + 3);
        }

        return date.Next > 0;
    }

    /// <summary>Both years, where the second is written in two digits and follows the first; else null.</summary>
    private static string? Follows(ReadOnlySpan<char> year, ReadOnlySpan<char> short2)
    {
        if (short2.Length != 2 || year.ContainsAnyExceptInRange('0', '9') || short2.ContainsAnyExceptInRange('0', '9')) return null;
        var first = int.Parse(year, System.Globalization.CultureInfo.InvariantCulture);
        var last = int.Parse(short2, System.Globalization.CultureInfo.InvariantCulture);
        return (first + 1) % 100 == last ? $"{DateResolver.Year(first)}/{DateResolver.Year(first + 1)}" : null;
    }

    /// <summary><c>mid-July</c>, <c>mid-2025</c>, <c>mid-1990s</c>: the month, year or decade.</summary>
    private static bool TryReadPart(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        var word = tokens.Of(at);
        foreach (var part in Parts)
        {
            if (!word.StartsWith(part, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = word[part.Length..];
            if (TryReadDecade(rest, at, out date)) return true;
            if (rest.Length == 4 && !rest.ContainsAnyExceptInRange('0', '9')) date = new(rest.ToString(), at + 1);
            else if (rest.Length > 2 && char.IsUpper(rest[0]) && context.Calendar.Month(rest) is > 0 and var month) date = new(MonthOf(tokens, at, context, month, out var next), next);
        }

        return date.Next > 0;
    }

    private static string? MonthOf(SentenceTokens tokens, int at, QuantityContext context, int month, out int next)
    {
        var year = DateParts.Year(tokens, at + 1);
        next = year > 0 ? at + 2 : at + 1;
        return year > 0 ? DateResolver.Month(year, month) : DateResolver.MonthNear(context.Published, month, TimeCues.Of(tokens, at));
    }
}
