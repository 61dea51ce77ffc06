namespace Extractor.Metadata.Dates;

/// <summary>Reads the time of day and the zone that stand after a date.</summary>
internal static class TimeParser
{
    /// <summary>
    /// Time and zone behind a date: <c>T10:15:00.000+01:00</c>, <c> at 10:15 am EST</c>, <c>, 10.15 Uhr</c>, <c> à 10h15</c>, <c> kl. 10.15</c>. Null where
    /// none stands there; then the cursor is anywhere.
    /// </summary>
    public static (TimeOnly Time, TimeSpan? Offset)? After(ref TextCursor cursor)
    {
        var spaced = Gap(ref cursor);
        if (!cursor.Number(2, out var hour, out _) || !Minutes(ref cursor, spaced, out var minute, out var second)) return null;
        hour = Half(ref cursor, hour);
        if (hour == 24 && minute == 0) hour = 0;
        if (hour > 23 || minute > 59 || second > 59) return null;
        return (new TimeOnly(hour, minute, second), Zone(ref cursor));
    }

    private static bool Gap(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.Space();
        cursor.Sign(",;|-–—·•@/:", out _);
        cursor.Space();
        for (var words = 0; words < 2; words++)
        {
            var from = cursor.Position;
            if (!cursor.Word(out var word)) break;
            if (!DateWords.IsTimeCue(word))
            {
                cursor.Position = from;
                break;
            }

            cursor.Sign(".:", out _);
            cursor.Space();
        }

        cursor.Sign('(');
        return cursor.Position > start || cursor.Previous is '日' or '일';
    }

    private static bool Minutes(ref TextCursor cursor, bool spaced, out int minute, out int second)
    {
        minute = 0;
        second = 0;
        if (!spaced) return false;
        var start = cursor.Position;
        if (cursor.Next == ' ')
        {
            cursor.Space();
            if (!cursor.Sign("hH", out _)) cursor.Position = start;
        }

        if (!cursor.Sign(":.hH時时시", out var sign)) return IsHalf(cursor);
        cursor.Space();
        if (!cursor.Number(2, out minute, out var digits) || digits != 2) return sign is 'h' or 'H' or '時' or '时' or '시';
        if (cursor.Sign("分분", out _)) return true;
        start = cursor.Position;
        if (cursor.Sign(sign is 'h' or 'H' ? ':' : sign) && cursor.Number(2, out second, out digits) && digits == 2)
        {
            start = cursor.Position;
            if (!cursor.Sign(".,", out _) || !cursor.Number(9, out _, out _)) cursor.Position = start;
            return true;
        }

        second = 0;
        cursor.Position = start;
        return true;
    }

    /// <summary>An hour alone is a time only where <c>am</c> or <c>pm</c> says so.</summary>
    private static bool IsHalf(TextCursor cursor)
    {
        cursor.Space();
        return cursor.Word(out var word) && word.Length == 2
            && (word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase));
    }

    private static int Half(ref TextCursor cursor, int hour)
    {
        var start = cursor.Position;
        cursor.Space();
        var sign = char.ToLowerInvariant(cursor.Next);
        if (sign is 'a' or 'p')
        {
            cursor.Position++;
            cursor.Sign('.');
            if (cursor.Sign("mM", out _) && !char.IsLetter(cursor.Next))
            {
                cursor.Sign('.');
                if (hour <= 12) return (hour % 12) + (sign == 'p' ? 12 : 0);
            }
        }

        cursor.Position = start;
        return hour;
    }

    private static TimeSpan? Zone(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.Space();
        var bracket = cursor.Sign('(');
        var named = cursor.Position;
        TimeSpan? offset = null;
        if (cursor.Word(out var word)) offset = DateWords.Zone(word);
        if (offset is null) cursor.Position = bracket ? named : start;
        if (offset is null && !bracket) cursor.Space();
        if ((offset is null || offset == TimeSpan.Zero) && Signed(ref cursor) is { } signed) offset = signed;
        if (offset is null)
        {
            cursor.Position = start;
            return null;
        }

        if (bracket) cursor.Sign(')');
        return offset;
    }

    private static TimeSpan? Signed(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Sign("+-−", out var sign) && cursor.Number(4, out var number, out var digits))
        {
            var minutes = digits > 2 ? (number / 100 * 60) + (number % 100) : number * 60;
            if (digits <= 2 && cursor.Sign(':') && cursor.Number(2, out var rest, out _)) minutes += rest;
            if (minutes <= 14 * 60) return TimeSpan.FromMinutes(sign == '+' ? minutes : -minutes);
        }

        cursor.Position = start;
        return null;
    }
}
