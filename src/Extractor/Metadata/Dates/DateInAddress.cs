namespace Extractor.Metadata.Dates;

/// <summary>Reads the date out of a page's address.</summary>
internal static class DateInAddress
{
    /// <summary>The date in an address such as <c>/2026/03/04/</c> or <c>/2026-03-04-</c>; null where there is none.</summary>
    public static string? Of(Uri? address)
    {
        if (address is null) return null;
        var path = address.AbsolutePath;
        for (var at = 0; at + 8 < path.Length; at++)
        {
            if (path[at] is not ('/' or '-' or '_' or '.') || path[at + 1] is not ('1' or '2')) continue;
            var rest = path.AsSpan(at + 1);
            if (DateParser.TryFind(rest, 0, DateOrder.DayFirst, out var match) && match.Span.Start == 0 && !match.IsAmbiguous)
                return rest[..match.Span.End].ToString();
        }

        return null;
    }

    /// <summary>Year and month of an address such as <c>/2026/03/title</c>; null where it names none.</summary>
    public static (int Year, int Month)? MonthOf(Uri? address)
    {
        if (address is null) return null;
        var path = address.AbsolutePath;
        for (var at = 0; at + 8 < path.Length; at++)
        {
            if (path[at] is not '/' || path[at + 5] is not ('/' or '-')) continue;
            if (Number(path.AsSpan(at + 1, 4)) is >= 1990 and <= 2100 and var year && Number(path.AsSpan(at + 6, 2)) is >= 1 and <= 12 and var month
                && !char.IsDigit(path[at + 8])) return (year, month);
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> figures) =>
        int.TryParse(figures, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
}
