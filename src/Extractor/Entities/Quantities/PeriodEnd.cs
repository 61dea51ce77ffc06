namespace Extractor.Entities.Quantities;

/// <summary>Reads the last day of a period: <c>year-end</c>, <c>end of June</c>, <c>end of 2027</c>, <c>end of next year</c>, <c>end of the month</c>.</summary>
internal static class PeriodEnd
{
    private const int December = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>Reads the day that starts at a token.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        if (tokens.Is(at, "year-end")) date = new(context.Published is { } day ? LastOf(day.Year, December) : null, at + 1);
        else if (tokens.Is(at, "end") && tokens.Is(at + 1, "of")) TryReadPeriod(tokens, tokens.Is(at + 2, "the") ? at + 3 : at + 2, context, out date);
        return date.Next > 0;
    }

    private static void TryReadPeriod(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        if (DateParts.Year(tokens, at) is > 0 and var year) date = new(LastOf(year, December), at + 1);
        else if (DateParts.Month(tokens, at, context) is > 0 and var month) date = OfMonth(tokens, at, context, month);
        else if (PeriodDate.TurnOf(tokens.Of(at)) is { } turn) date = OfUnit(tokens, at + 1, context, turn);
        else if (tokens.Is(at - 1, "the")) date = OfUnit(tokens, at, context, 0);
    }

    private static ReadDate OfMonth(SentenceTokens tokens, int at, QuantityContext context, int month)
    {
        if (DateParts.Year(tokens, at + 1) is > 0 and var year) return new(LastOf(year, month), at + 2);
        var near = DateResolver.MonthNear(context.Published, month, TimeCues.Of(tokens, at));
        return new(near is null ? null : LastOf(int.Parse(near.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), month), at + 1);
    }

    private static ReadDate OfUnit(SentenceTokens tokens, int at, QuantityContext context, int turn)
    {
        if (tokens.Of(at) is not ("year" or "quarter" or "month" or "week")) return default;
        if (context.Published is not { } day) return new(null, at + 1);
        if (tokens.Is(at, "week"))
        {
            var sunday = ((7 - (int)day.DayOfWeek) % 7) + (turn * 7);
            return new(DateResolver.Shifted(day, sunday), at + 1);
        }

        var months = (day.Year * 12) + day.Month - 1;
        months = tokens.Of(at) switch
        {
            "year" => ((day.Year + turn) * 12) + December - 1,
            "quarter" => (((months / MonthsOfQuarter) + turn) * MonthsOfQuarter) + MonthsOfQuarter - 1,
            _ => months + turn,
        };
        return new(months is >= 12 and < 120_000 ? LastOf(months / 12, (months % 12) + 1) : null, at + 1);
    }

    private static string? LastOf(int year, int month) => DateResolver.Day(year, month, DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month));
}
