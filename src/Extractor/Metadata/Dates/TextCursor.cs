using System.Globalization;

namespace Extractor.Metadata.Dates;

/// <summary>A place in a text from which figures, words and signs are read one by one; a read that fails leaves it where it is.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int position)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>UTF-16 offset of the next unit.</summary>
    public int Position { get; set; } = position;

    /// <summary>The next unit; NUL at the end.</summary>
    public readonly char Next => Position < text.Length ? text[Position] : '\0';

    /// <summary>The unit behind the next one; NUL at the end.</summary>
    public readonly char AfterNext => Position + 1 < text.Length ? text[Position + 1] : '\0';

    /// <summary>The unit that was read last; NUL at the start.</summary>
    public readonly char Previous => Position > 0 ? text[Position - 1] : '\0';

    /// <summary>Reads a number of one to <paramref name="most"/> digits that no further digit follows.</summary>
    public bool Number(int most, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        var at = Position;
        while (at < text.Length && char.IsDigit(text[at]))
        {
            if (++digits > most) return false;
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at++]);
        }

        if (digits == 0) return false;
        Position = at;
        return true;
    }

    /// <summary>Reads a word of letters.</summary>
    public bool Word(out ReadOnlySpan<char> word)
    {
        var at = Position;
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark)) at++;
        word = text[Position..at];
        Position = at;
        return word.Length > 0;
    }

    /// <summary>Reads one unit if it is among <paramref name="signs"/>.</summary>
    public bool Sign(ReadOnlySpan<char> signs, out char sign)
    {
        sign = Next;
        if (Position >= text.Length || !signs.Contains(sign)) return false;
        Position++;
        return true;
    }

    /// <summary>Reads one unit if it is <paramref name="sign"/>.</summary>
    public bool Sign(char sign)
    {
        if (Position >= text.Length || text[Position] != sign) return false;
        Position++;
        return true;
    }

    /// <summary>Reads white space; says whether there was any.</summary>
    public bool Space()
    {
        var from = Position;
        while (Position < text.Length && (char.IsWhiteSpace(text[Position]) || text[Position] is '\u200E' or '\u200F')) Position++;
        return Position > from;
    }
}
