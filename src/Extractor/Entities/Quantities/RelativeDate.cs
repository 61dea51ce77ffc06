using System.Globalization;

namespace Extractor.Entities.Quantities;

/// <summary>Reads English dates that are told from the day of publication: <c>yesterday</c>, <c>last month</c>, <c>next Tuesday</c>, <c>three years ago</c>.</summary>
internal static class RelativeDate
{
    /// <summary>Reads the date that starts at a token.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        if (DaysOf(tokens.Of(at)) is { } days)
        {
            date = new(DateResolver.Shifted(context.Published, days), at + 1);
            return true;
        }

        return TryReadTurned(tokens, at, context, out date) || TryReadAgo(tokens, at, context, out date);
    }

    private static int? DaysOf(ReadOnlySpan<char> word) => word switch
    {
        "today" or "Today" or "tonight" or "Tonight" => 0,
        "yesterday" or "Yesterday" => -1,
        "tomorrow" or "Tomorrow" => 1,
        _ => null,
    };

    /// <summary><c>last</c>, <c>next</c> or <c>this</c> and a unit, a weekday or a month.</summary>
    private static bool TryReadTurned(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        int? step = tokens.Of(at) switch
        {
            "last" or "Last" => -1,
            "next" or "Next" or "coming" => 1,
            "this" or "This" => 0,
            _ => null,
        };
        if (step is not { } turn) return false;
        var direction = turn switch { < 0 => TimeDirection.Back, > 0 => TimeDirection.Forward, _ => TimeDirection.Open };
        if (DateParts.Weekday(tokens, at + 1, context) is > 0 and var weekday)
            date = new(DateResolver.WeekdayNear(context.Published, weekday, turn == 0 ? TimeDirection.Forward : direction), at + 2);
        else if (DateParts.Month(tokens, at + 1, context) is > 0 and var month)
            date = new(DateResolver.MonthNear(context.Published, month, direction), at + 2);
        else if (IsUnit(tokens.Of(at + 1)) && !IsPossessive(tokens, at + 1))
            date = new(context.Published is { } day ? Unit(day, tokens.Of(at + 1), turn) : null, at + 2);
        return date.Next > 0;
    }

    /// <summary><c>three years ago</c>, <c>a week ago</c>.</summary>
    private static bool TryReadAgo(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        var next = at + 1;
        var count = 1m;
        if (!tokens.Is(at, "a") && !tokens.Is(at, "an"))
        {
            if (!NumberReader.TryRead(tokens, at, context, out var number) || number.Value > 3000) return false;
            (count, next) = (number.Value, number.Next);
        }

        if (!tokens.Is(next + 1, "ago") || !IsUnit(tokens.Of(next).TrimEnd('s'))) return false;
        date = new(context.Published is { } day && count == decimal.Truncate(count) ? Unit(day, tokens.Of(next).TrimEnd('s'), -(int)count) : null, next + 2);
        return true;
    }

    private static bool IsUnit(ReadOnlySpan<char> word) => word is "day" or "week" or "weekend" or "month" or "quarter" or "year" or "decade";

    /// <summary><c>last year's budget</c> is still a date; <c>this day</c> and <c>next day</c> tell no date of their own.</summary>
    private static bool IsPossessive(SentenceTokens tokens, int at) => tokens.Of(at) is "day" or "decade";

    private static string? Unit(DateOnly day, ReadOnlySpan<char> unit, int count)
    {
        var months = (day.Year * 12) + day.Month - 1;
        switch (unit)
        {
            case "day":
                return DateResolver.Shifted(day, count);
            case "week" or "weekend":
                return DateResolver.Shifted(day, count * 7) is { } shifted ? DateResolver.Week(DateOnly.ParseExact(shifted, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
            case "month" when months + count is >= 12 and < 120_000:
                return DateResolver.Month((months + count) / 12, ((months + count) % 12) + 1);
            case "quarter" when months + (3 * count) is >= 12 and < 120_000:
                var quarter = (months / 3) + count;
                return DateResolver.Quarter(quarter / 4, (quarter % 4) + 1);
            case "year" when day.Year + count is >= 1 and <= 9999:
                return DateResolver.Year(day.Year + count);
            case "decade" when day.Year + (10 * count) is >= 1 and <= 9999:
                return DateResolver.Year(day.Year + (10 * count));
            default:
                return null;
        }
    }
}
