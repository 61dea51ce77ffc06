using System.Globalization;

namespace Extractor.Metadata.Dates;

/// <summary>A day, with its time and zone as far as they are stated.</summary>
/// <param name="Day">The day in the zone that is stated, or in the page's own.</param>
/// <param name="Time">Time of day to the second; null where it is not stated.</param>
/// <param name="Offset">Offset from UTC; null where it is not stated.</param>
internal readonly record struct ParsedDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>How much is known: 0 the day, 1 the time too, 2 the zone too.</summary>
    public int Precision => Time is null ? 0 : Offset is null ? 1 : 2;

    /// <summary>The moment, taken as UTC where no zone is stated.</summary>
    public DateTimeOffset Moment => new(Day.ToDateTime(Time ?? TimeOnly.MinValue), Offset ?? TimeSpan.Zero);

    /// <summary>
    /// Whether both can be the same day: the days agree, or both moments are known and lie within a day in one zone or the other.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    public bool IsSameDay(ParsedDate other)
    {
        if (Day == other.Day) return true;
        if (Precision < 2 && other.Precision < 2) return false;
        return Math.Abs(Day.DayNumber - other.Day.DayNumber) == 1 && (Moment - other.Moment).Duration() < TimeSpan.FromHours(24)
            && Precision == 2 && other.Precision == 2 && Offset != other.Offset;
    }

    /// <summary>ISO 8601 with what is known and no more: <c>2026-03-04</c>, <c>2026-03-04T10:15:00</c>, <c>2026-03-04T10:15:00+01:00</c>.</summary>
    public string ToIso()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time) return day;
        var moment = day + time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture);
        if (Offset is not { } offset) return moment;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{moment}{sign}{offset:hh\\:mm}");
    }
}
