using Extractor.Model;

namespace Extractor.Metadata.Dates;

/// <summary>
/// Finds dates with day, month and year in text of any language of the month table: <c>2026-03-04T10:15:00+01:00</c>, <c>4 March 2026</c>,
/// <c>March 4th, 2026</c>, <c>4 de marzo de 2026</c>, <c>4. März 2026, 10:15 Uhr</c>, <c>04/03/2026</c>, <c>2026年3月4日</c>, <c>2026. március 4.</c>,
/// <c>20260304</c>. Linear in the text; allocates nothing but its matches.
/// </summary>
internal static class DateParser
{
    /// <summary>Years before the first are misread figures; the web has news of the 19th century from archives.</summary>
    private const int FirstYear = 1850;
    private const int LastYear = 2100;

    /// <summary>Two-digit years up to this one are of the 21st century.</summary>
    private const int LastShortYear = 50;

    /// <summary>All dates of a text, in text order, without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">How to read figures that may be read both ways.</param>
    public static IReadOnlyList<DateMatch> FindAll(ReadOnlySpan<char> text, DateOrder order)
    {
        var found = new List<DateMatch>();
        var from = 0;
        while (TryFind(text, from, order, out var match))
        {
            found.Add(match);
            from = match.Span.End;
        }

        return found;
    }

    /// <summary>The first date at or after an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">UTF-16 offset to search from.</param>
    /// <param name="order">How to read figures that may be read both ways.</param>
    /// <param name="match">The date and where it stands.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int from, DateOrder order, out DateMatch match)
    {
        var previous = from > 0 ? text[from - 1] : ' ';
        for (var at = from; at < text.Length; at++)
        {
            var sign = text[at];
            var begins = char.IsDigit(sign)
                ? !char.IsDigit(previous) && (!char.IsLetter(previous) || previous > '\u2E80') && !IsInsideNumber(text, at)
                : char.IsLetter(sign) && !char.IsLetterOrDigit(previous);
            previous = sign;
            if (begins && TryAt(text, at, order, out match)) return true;
        }

        match = default;
        return false;
    }

    private static bool IsInsideNumber(ReadOnlySpan<char> text, int at) =>
        at >= 2 && text[at - 1] is '.' or ',' && at >= 2 && char.IsDigit(text[at - 2]);

    private static bool TryAt(ReadOnlySpan<char> text, int at, DateOrder order, out DateMatch match)
    {
        var cursor = new TextCursor(text, at);
        var ambiguous = false;
        var read = char.IsDigit(text[at])
            ? YearFirst(ref cursor, out var day) || DayOrMonthFirst(ref cursor, order, out day, out ambiguous)
            : MonthNameFirst(ref cursor, out day);
        match = default;
        if (!read || (char.IsDigit(cursor.Next) && cursor.Previous is not ('日' or '일'))) return false;
        if (cursor.Next == '.' && char.IsDigit(cursor.AfterNext)) return false;
        var end = cursor.Position;
        var clock = TimeParser.After(ref cursor);
        if (clock is not null) end = cursor.Position;
        match = new(new TextSpan(at, end), new ParsedDate(day, clock?.Time, clock?.Offset), ambiguous);
        return true;
    }

    private static bool YearFirst(ref TextCursor cursor, out DateOnly day)
    {
        day = default;
        var start = cursor.Position;
        if (cursor.Number(8, out var number, out var digits))
        {
            if (digits == 8 && TryDay(number / 10000, number / 100 % 100, number % 100, out day)) return true;
            if (digits == 4 && (YearFigures(ref cursor, number, out day) || YearName(ref cursor, number, out day))) return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool YearFigures(ref TextCursor cursor, int year, out DateOnly day)
    {
        day = default;
        var start = cursor.Position;
        cursor.Space();
        if (cursor.Sign("-/.年년", out var first) && (first is not ('-' or '/') || !cursor.Space()) && Skip(ref cursor)
            && cursor.Number(2, out var month, out _) && Skip(ref cursor, first)
            && cursor.Sign("-/.月월", out var second) && (first == second || first is '年' or '년') && Skip(ref cursor)
            && cursor.Number(2, out var date, out _) && TryDay(year, month, date, out day))
        {
            if (first == '.') cursor.Sign('.');
            else if (first is '年' or '년') CloseDay(ref cursor);
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static void CloseDay(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.Space();
        if (!cursor.Sign("日일", out _)) cursor.Position = start;
    }

    private static bool Skip(ref TextCursor cursor, char separator = '.')
    {
        if (separator is not ('-' or '/')) cursor.Space();
        return true;
    }

    /// <summary>Reads <c>. március 4.</c>, <c>m. kovo 4 d.</c> and <c> March 4</c> after a year.</summary>
    private static bool YearName(ref TextCursor cursor, int year, out DateOnly day)
    {
        day = default;
        var start = cursor.Position;
        cursor.Sign(".,", out _);
        cursor.Space();
        if (cursor.Next == 'm' && cursor.AfterNext == '.')
        {
            cursor.Position += 2;
            cursor.Space();
        }

        if (cursor.Word(out var word) && DateWords.Month(word) is > 0 and var month)
        {
            cursor.Sign('.');
            if (cursor.Space() && cursor.Number(2, out var date, out _) && TryDay(year, month, date, out day))
            {
                cursor.Sign('.');
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    private static bool DayOrMonthFirst(ref TextCursor cursor, DateOrder order, out DateOnly day, out bool ambiguous)
    {
        day = default;
        ambiguous = false;
        var start = cursor.Position;
        if (!cursor.Number(2, out var first, out _)) return false;
        if (Figures(ref cursor, first, order, out day, out ambiguous) || DayName(ref cursor, first, out day)) return true;
        cursor.Position = start;
        return false;
    }

    private static bool Figures(ref TextCursor cursor, int first, DateOrder order, out DateOnly day, out bool ambiguous)
    {
        day = default;
        ambiguous = false;
        var start = cursor.Position;
        if (cursor.Sign("/.-", out var sign) && (sign != '.' || Skip(ref cursor)) && cursor.Number(2, out var second, out _)
            && cursor.Sign(sign) && (sign != '.' || Skip(ref cursor)) && cursor.Number(4, out var year, out var digits) && digits is 2 or 4)
        {
            if (digits == 2) year += year <= LastShortYear ? 2000 : 1900;
            var monthFirst = sign == '/' && order == DateOrder.MonthFirst;
            ambiguous = sign != '.' && first <= 12 && second <= 12 && first != second;
            if (monthFirst ? TryDay(year, first, second, out day) || TryDay(year, second, first, out day)
                : TryDay(year, second, first, out day) || (sign != '.' && TryDay(year, first, second, out day))) return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads <c> March 2026</c>, <c>th of March, 2026</c>, <c>. März 2026</c>, <c> de marzo de 2026</c>, <c>-Mar-2026</c> after a day.</summary>
    private static bool DayName(ref TextCursor cursor, int date, out DateOnly day)
    {
        day = default;
        var start = cursor.Position;
        Ordinal(ref cursor);
        cursor.Sign(".-/", out _);
        cursor.Space();
        Connector(ref cursor);
        if (cursor.Word(out var word) && DateWords.Month(word) is > 0 and var month)
        {
            cursor.Sign(".-/,", out _);
            cursor.Sign(',');
            cursor.Space();
            Connector(ref cursor);
            cursor.Sign('\'');
            var mayBeShort = cursor.Previous is '-' or '/' or '\'';
            if (cursor.Number(4, out var year, out var digits) && (digits == 4 || (digits == 2 && mayBeShort)))
            {
                if (digits == 2) year += year <= LastShortYear ? 2000 : 1900;
                if (TryDay(year, month, date, out day)) return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    private static bool MonthNameFirst(ref TextCursor cursor, out DateOnly day)
    {
        day = default;
        if (!cursor.Word(out var word) || DateWords.Month(word) is not (> 0 and var month)) return false;
        cursor.Sign('.');
        if (!cursor.Space() || !cursor.Number(2, out var date, out _)) return false;
        Ordinal(ref cursor);
        cursor.Sign(".,", out _);
        cursor.Sign(',');
        cursor.Space();
        Connector(ref cursor);
        return cursor.Number(4, out var year, out var digits) && digits == 4 && TryDay(year, month, date, out day);
    }

    private static void Ordinal(ref TextCursor cursor)
    {
        if (cursor.Sign("ºª°", out _)) return;
        var start = cursor.Position;
        if (!cursor.Word(out var word) || word is not ("st" or "nd" or "rd" or "th" or "er" or "e" or "º" or "de" or "ST" or "ND" or "RD" or "TH"))
            cursor.Position = start;
    }

    private static void Connector(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Word(out var word) && (word is "de" or "of" or "del" or "a" or "DE" or "OF" or "di") && cursor.Space()) return;
        cursor.Position = start;
    }

    private static bool TryDay(int year, int month, int date, out DateOnly day)
    {
        day = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month)) return false;
        day = new(year, month, date);
        return true;
    }
}
