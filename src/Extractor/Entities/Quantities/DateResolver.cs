using System.Globalization;

namespace Extractor.Entities.Quantities;

/// <summary>Places partial and relative dates in time. All results are ISO 8601: a day, a month, a year, a week, or an interval of months.</summary>
internal static class DateResolver
{
    /// <summary>Months that a sentence about the past still looks ahead: "agreed to try it from May".</summary>
    private const int MonthsAhead = 3;

    /// <summary>A day, as far as it exists; null for the likes of 31 June.</summary>
    public static string? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;

    /// <summary>A month.</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    /// <summary>A year.</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A quarter, as the interval from its first month to its last.</summary>
    public static string Quarter(int year, int quarter) => $"{Month(year, (quarter * 3) - 2)}/{Month(year, quarter * 3)}";

    /// <summary>A half of a year, as an interval.</summary>
    public static string Half(int year, int half) => $"{Month(year, (half * 6) - 5)}/{Month(year, half * 6)}";

    /// <summary>The ISO week that holds a day.</summary>
    public static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    /// <summary>A day without a year: the one nearest to publication, on the side that the text tells.</summary>
    public static string? NearestDay(DateOnly? published, int month, int day, TimeDirection direction)
    {
        if (published is not { } reference) return null;
        return Enumerable.Range(reference.Year - 1, 3)
            .Where(year => Day(year, month, day) is not null)
            .Select(year => new DateOnly(year, month, day))
            .Where(candidate => direction switch
            {
                TimeDirection.Forward => candidate >= reference,
                TimeDirection.Back or TimeDirection.Past => candidate <= reference,
                _ => true,
            })
            .OrderBy(candidate => Math.Abs(candidate.DayNumber - reference.DayNumber)).ThenBy(candidate => candidate)
            .Select(candidate => Day(candidate.Year, month, day)).FirstOrDefault();
    }

    /// <summary>A month without a year: the next, the last, or the nearest to publication.</summary>
    public static string? MonthNear(DateOnly? published, int month, TimeDirection direction)
    {
        if (published is not { } reference) return null;
        var distance = month - reference.Month;
        var years = direction switch
        {
            TimeDirection.Forward => distance < 0 ? 1 : 0,
            TimeDirection.Back => distance >= 0 ? -1 : 0,
            TimeDirection.Past => distance > MonthsAhead ? -1 : 0,
            _ => distance > 6 ? -1 : distance < -6 ? 1 : 0,
        };
        return Month(reference.Year + years, month);
    }

    /// <summary>A weekday (1 = Monday): the one after publication, before it, or on or before it, which is how news is dated.</summary>
    public static string? WeekdayNear(DateOnly? published, int weekday, TimeDirection direction)
    {
        if (published is not { } reference) return null;
        var today = reference.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)reference.DayOfWeek;
        var back = (today - weekday + 7) % 7;
        var days = direction switch
        {
            TimeDirection.Forward => 7 - back,
            TimeDirection.Back => back == 0 ? -7 : -back,
            _ => -back,
        };
        return Shifted(reference, days);
    }

    /// <summary>The day a number of days from publication.</summary>
    public static string? Shifted(DateOnly? published, int days)
    {
        if (published is not { } reference || days + reference.DayNumber is < 0 or > 3_652_058) return null;
        var day = reference.AddDays(days);
        return Day(day.Year, day.Month, day.Day);
    }
}
