using System.Globalization;
using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads dates that name a month and a day or year: <c>2026-06-01</c>, <c>5 June</c>, <c>Monday, June 5th, 2026</c>, <c>5. Juni 2026</c>, <c>06/2026</c>.</summary>
internal static class AbsoluteDate
{
    /// <summary>Reads the date that starts at a token.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        if (tokens[at].Kind == TokenKind.Number && TryReadNumeric(tokens.Of(at), context, out var value))
        {
            date = new(value, AfterTime(tokens, at + 1));
            return true;
        }

        var start = at;
        if (DateParts.Weekday(tokens, at, context) > 0) start = DateParts.SkipLinks(tokens, at + 1, context);
        return TryReadDayFirst(tokens, start, context, out date) || TryReadMonthFirst(tokens, start, context, out date);
    }

    /// <summary>The index after the time that ISO 8601 glues to a date: <c>2026-06-04T08:00:00Z</c>.</summary>
    private static int AfterTime(SentenceTokens tokens, int next)
    {
        if (tokens.Of(next) is not ['T', >= '0' and <= '2', ..] || !tokens.Touches(next - 1)) return next;
        while (tokens.Touches(next - 1) && tokens.Of(next) is [':' or '+' or '-' or 'T' or 'Z' or (>= '0' and <= '9'), ..]) next++;
        return next;
    }

    private static bool TryReadDayFirst(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        var day = DateParts.Day(tokens, at);
        if (day == 0) return false;
        var next = DateParts.SkipLinks(tokens, at + 1, context);
        var month = DateParts.Month(tokens, next, context);
        if (month == 0) return false;
        date = WithYear(tokens, next + 1, month, day, context);
        return true;
    }

    private static bool TryReadMonthFirst(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = default;
        var month = DateParts.Month(tokens, at, context);
        if (month == 0) return false;
        var next = DateParts.SkipLinks(tokens, at + 1, context);
        if (DateParts.Year(tokens, next) is > 0 and var year)
        {
            date = new(DateResolver.Month(year, month), next + 1);
            return true;
        }

        if (!context.IsEnglish || next > at + 2 || DateParts.Day(tokens, next) is not (> 0 and var day)) return false;
        date = WithYear(tokens, next + 1, month, day, context);
        return true;
    }

    private static ReadDate WithYear(SentenceTokens tokens, int next, int month, int day, QuantityContext context)
    {
        var at = DateParts.SkipLinks(tokens, next, context);
        return DateParts.Year(tokens, at) is > 0 and var year
            ? new(DateResolver.Day(year, month, day), at + 1)
            : new(DateResolver.NearestDay(context.Published, month, day, TimeCues.Of(tokens, next - 1)), next);
    }

    /// <summary><c>2026-06-01</c>, <c>1.6.2026</c>, <c>01/06/2026</c>; the last by the order of the language, or whichever order fits.</summary>
    private static bool TryReadNumeric(ReadOnlySpan<char> text, QuantityContext context, out string? value)
    {
        value = null;
        if (text.Length is < 8 or > 10) return false;
        if (text.Length == 10 && text[4] == '-' && text[7] == '-')
        {
            value = DateResolver.Day(Math.Max(1, Parse(text[..4])), Parse(text[5..7]), Parse(text[8..]));
            return value is not null;
        }

        var separator = text.Contains('/') ? '/' : '.';
        int first = text.IndexOf(separator), last = text.LastIndexOf(separator);
        if (first is not (1 or 2) || last - first is not (2 or 3) || text.Length - last != 5) return false;
        if (text[..first].ContainsAnyExceptInRange('0', '9') || text[(first + 1)..last].ContainsAnyExceptInRange('0', '9')
            || text[(last + 1)..].ContainsAnyExceptInRange('0', '9')) return false;
        int left = Parse(text[..first]), middle = Parse(text[(first + 1)..last]), year = Math.Max(1, Parse(text[(last + 1)..]));
        string? dayFirst = DateResolver.Day(year, middle, left), monthFirst = separator == '/' && context.IsEnglish ? DateResolver.Day(year, left, middle) : null;
        if (dayFirst is null && monthFirst is null) return false;
        value = dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : null;
        return true;
    }

    private static int Parse(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
