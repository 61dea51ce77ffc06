namespace Extractor.Entities.Quantities;

/// <summary>Reads digits with decimal mark and grouping by the custom of a language.</summary>
internal static class DigitReader
{
    /// <summary>More digits than these are a serial number, and more than a decimal holds after multiplication.</summary>
    private const int MostDigits = 12;

    /// <summary>Reads the number at the start of <paramref name="text"/>; false for times, dates, fractions and serial numbers.</summary>
    /// <param name="text">Starts with a digit.</param>
    /// <param name="decimalComma">Whether a lone comma is the decimal mark.</param>
    /// <param name="value">The value.</param>
    /// <param name="length">Characters read.</param>
    /// <param name="isGrouped">Whether the digits are grouped.</param>
    public static bool TryRead(ReadOnlySpan<char> text, bool decimalComma, out decimal value, out int length, out bool isGrouped)
    {
        value = 0;
        isGrouped = false;
        length = 0;
        var digits = 0;
        while (length < text.Length && (char.IsDigit(text[length]) || IsMark(text[length])))
        {
            if (char.IsDigit(text[length])) digits++;
            length++;
        }

        if (digits is 0 or > MostDigits || (length < text.Length && text[length] is ':' or '/')) return false;
        var mark = DecimalMark(text[..length], decimalComma);
        if (mark < -1) return false;
        return TryParse(text[..length], mark, out value, out isGrouped);
    }

    private static bool TryParse(ReadOnlySpan<char> text, int mark, out decimal value, out bool isGrouped)
    {
        var scale = 1m;
        value = 0;
        isGrouped = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == mark) continue;
            if (!char.IsDigit(text[i]))
            {
                isGrouped = true;
                continue;
            }

            value = (value * 10) + (int)char.GetNumericValue(text[i]);
            if (mark >= 0 && i > mark) scale *= 10;
        }

        value /= scale;
        return true;
    }

    /// <summary>Index of the decimal mark; -1 where there is none, -2 where the marks contradict each other, as in <c>1.2.3</c>.</summary>
    private static int DecimalMark(ReadOnlySpan<char> text, bool decimalComma)
    {
        int comma = text.LastIndexOf(','), stop = text.LastIndexOf('.');
        int commas = text.Count(','), stops = text.Count('.');
        if (commas > 0 && stops > 0) return commas > 1 && stops > 1 ? -2 : Math.Max(comma, stop);
        var mark = Math.Max(comma, stop);
        if (mark < 0) return -1;
        var after = text.Length - mark - 1;
        if (commas + stops > 1) return after == 3 ? -1 : -2;
        if (after != 3 || mark > 3 || text[0] == '0') return mark;
        return text[mark] == ',' == decimalComma ? mark : -1;
    }

    private static bool IsMark(char character) => character is '.' or ',' or '\'' or '’' or '\u00A0' or '\u202F' or '\u2009' or '٫' or '٬';
}
