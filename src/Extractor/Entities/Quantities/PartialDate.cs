namespace Extractor.Entities.Quantities;

/// <summary>
/// Reads dates that are dates only by what stands around them: a weekday (<c>on Tuesday</c>), a month (<c>by June</c>), a year (<c>in 2025</c>, <c>(2019)</c>, <c>from 2019 to 2022</c>).
/// </summary>
internal static class PartialDate
{
    private const int FirstModernYear = 1900;
    private const int LastModernYear = 2099;
    private const int FutureCueReach = 6;

    /// <summary>Reads the date that starts at a token.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        if (DateParts.Weekday(tokens, at, context) is > 0 and var weekday && tokens.Of(at).Length > 3)
        {
            var direction = IsFuture(tokens, at) ? TimeDirection.Forward : TimeDirection.Open;
            date = new(DateResolver.WeekdayNear(context.Published, weekday, direction), at + 1);
            return true;
        }

        if (DateParts.Month(tokens, at, context) is > 0 and var month && context.Calendar.IsBefore(tokens.Of(at - 1)) && !tokens.Is(at - 1, "of"))
        {
            date = new(DateResolver.MonthNear(context.Published, month, DirectionOf(tokens, at)), at + 1);
            return true;
        }

        return TryReadYear(tokens, at, context, out date);
    }

    private static TimeDirection DirectionOf(SentenceTokens tokens, int at) => tokens.Of(at - 1) switch
    {
        "by" or "until" or "till" or "next" or "By" or "Until" or "bis" => TimeDirection.Forward,
        "since" or "last" or "Since" or "seit" or "depuis" or "desde" => TimeDirection.Back,
        _ => TimeCues.Of(tokens, at),
    };

    private static bool TryReadYear(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        var year = DateParts.Year(tokens, at);
        if (year == 0 || CountsSomething(tokens, at, context)) return false;
        var before = tokens.Of(at - 1);
        var modern = year is >= FirstModernYear and <= LastModernYear;
        var evident = before is "(" && tokens.Of(at + 1) is ")" or "," or "-" or "–"
            || (modern && context.Calendar.IsBefore(before) && !IsJoint(before) && !tokens.Is(at - 1, "about") && !tokens.Is(at - 1, "than"))
            || (!modern && (before is "in" or "In" or "since" or "Since" or "im" or "en" or "En"))
            || (modern && IsYearBefore(tokens, at));
        if (!evident) return false;
        date = new(DateResolver.Year(year), at + 1);
        return true;
    }

    /// <summary>The end of a span of years: <c>from 2019 to 2022</c>, <c>2019-2022</c>; or the start of the latter.</summary>
    private static bool IsYearBefore(SentenceTokens tokens, int at)
    {
        var joint = IsJoint(tokens.Of(at - 1)) || tokens.Of(at - 1) is "-" or "–" or "—";
        var joins = tokens.Of(at + 1) is "-" or "–" && tokens.Touches(at) && DateParts.Year(tokens, at + 2) > DateParts.Year(tokens, at);
        return joins || (joint && DateParts.Year(tokens, at - 2) is > 0 and var first && first < DateParts.Year(tokens, at));
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "to" or "and" or "und" or "bis" or "et" or "y" or "a" or "à";

    /// <summary><c>in 2000 homes</c>, <c>2000 euros</c>, <c>1900 %</c>.</summary>
    private static bool CountsSomething(SentenceTokens tokens, int at, QuantityContext context) =>
        NumberReader.TryRead(tokens, at, context, out var number)
        && (number.Magnitude > 1 || CurrencyUnit.TryRead(tokens, number.Next, number, context, out _)
            || PlainUnit.TryRead(tokens, number.Next, context, out _)
            || (context.IsEnglish && CountedNoun.TryRead(tokens, number, context, out var unit) && unit.Next == number.Next + 1));

    private static bool IsFuture(SentenceTokens tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FutureCueReach; i--)
        {
            if (tokens.Of(i) is "will" or "due" or "scheduled" or "expected" or "planned" or "plans" or "set" or "next" or "from") return true;
            if (tokens.Of(i) is "said" or "told" or "announced" or "," or "was" or "were") return false;
        }

        return false;
    }
}
