using System.Globalization;

namespace Extractor.Entities.Quantities;

/// <summary>Reads English dates that are told from the day of publication: <c>yesterday</c>, <c>last month</c>, <c>next Tuesday</c>, <c>three years ago</c>.</summary>
internal static class RelativeDate
{
    /// <summary>Reads the date that starts at a token.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date) =>
        TryReadTurned(tokens, at, context, out date) || TryReadAgo(tokens, at, context, out date);

    /// <summary><c>last</c>, <c>next</c> or <c>this</c> and a unit, a weekday or a month.</summary>
    private static bool TryReadTurned(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        if (PeriodDate.TurnOf(tokens.Of(at)) is not { } turn) return false;
        var direction = turn switch { < 0 => TimeDirection.Back, > 0 => TimeDirection.Forward, _ => TimeDirection.Open };
        if (DateParts.Weekday(tokens, at + 1, context) is > 0 and var weekday)
            date = new(DateResolver.WeekdayNear(context.Published, weekday, turn == 0 ? TimeDirection.Forward : direction), at + 2);
        else if (DateParts.Month(tokens, at + 1, context) is > 0 and var month)
            date = new(DateResolver.MonthNear(context.Published, month, direction), at + 2);
        else if (tokens.Is(at + 1, "weekend"))
            date = new(Weekend(context.Published, turn), at + 2);
        else if (IsTimeOfDay(tokens.Of(at + 1), turn))
            date = new(DateResolver.Shifted(context.Published, turn), at + 2);
        else if (IsUnit(tokens.Of(at + 1)) && !IsPossessive(tokens, at + 1))
            date = new(context.Published is { } day ? Unit(day, tokens.Of(at + 1), turn) : null, at + 2);
        return date.Next > 0;
    }

    /// <summary><c>last night</c>, <c>this morning</c>.</summary>
    private static bool IsTimeOfDay(ReadOnlySpan<char> word, int turn) => turn < 0 ? word is "night" or "evening" : turn == 0 && word is "morning" or "afternoon" or "evening";

    /// <summary>Saturday and Sunday of the week of publication, or of the one before or after it.</summary>
    private static string? Weekend(DateOnly? published, int turn)
    {
        if (published is not { } day) return null;
        var saturday = 5 - (((int)day.DayOfWeek + 6) % 7) + (turn * 7);
        return $"{DateResolver.Shifted(day, saturday)}/{DateResolver.Shifted(day, saturday + 1)}";
    }

    /// <summary><c>three years ago</c>, <c>a week ago</c>, <c>two weeks from now</c>.</summary>
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

        var unit = tokens.Of(next).TrimEnd('s');
        var sign = tokens.Is(next + 1, "ago") ? -1 : tokens.Is(next + 1, "from") && tokens.Is(next + 2, "now") ? 1 : 0;
        if (sign == 0 || (!IsUnit(unit) && unit is not ("hour" or "minute"))) return false;
        date = new(count == decimal.Truncate(count) ? Away(context, unit, sign * (int)count) : null, sign < 0 ? next + 2 : next + 3);
        return true;
    }

    private static string? Away(QuantityContext context, ReadOnlySpan<char> unit, int count)
    {
        if (context.Published is not { } day) return null;
        if (unit is not ("hour" or "minute")) return Unit(day, unit, count);
        var minutes = unit is "hour" ? count * 60 : count;
        return DateResolver.Shifted(day, (int)Math.Floor((context.MinuteOfDay + minutes) / 1440.0));
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
