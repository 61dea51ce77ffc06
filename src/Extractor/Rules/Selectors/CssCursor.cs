using System.Text;

namespace Extractor.Rules.Selectors;

/// <summary>A place in the text of a CSS selector, and the tokens that may begin there.</summary>
internal sealed class CssCursor(string text)
{
    /// <summary>UTF-16 offset.</summary>
    public int Position { get; private set; }

    /// <summary>Number of <c>:not()</c> and <c>:is()</c> that are open.</summary>
    public int Nested { get; set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsEnd => Position >= text.Length;

    /// <summary>The sign here; NUL at the end.</summary>
    public char Peek => IsEnd ? '\0' : text[Position];

    /// <summary>Whether a name begins here.</summary>
    public bool IsName => IsNameSign(Peek) || Peek == '\\';

    /// <summary>Takes a sign.</summary>
    public char Take() => IsEnd ? throw Wrong("more is expected") : text[Position++];

    /// <summary>Takes a sign if it stands here.</summary>
    public bool TryTake(char sign)
    {
        if (Peek != sign || IsEnd) return false;
        Position++;
        return true;
    }

    /// <summary>Takes a sign that must stand here.</summary>
    public void Expect(char sign)
    {
        if (!TryTake(sign)) throw Wrong($"'{sign}' is missing");
    }

    /// <summary>Skips white space; says whether there was any.</summary>
    public bool SkipSpace()
    {
        var start = Position;
        while (!IsEnd && Peek is ' ' or '\t' or '\n' or '\r' or '\f') Position++;
        return Position > start;
    }

    /// <summary>Takes a name; a backslash stands before a sign that is none of names, as in <c>.md\:flex</c>.</summary>
    public string Name()
    {
        var name = new StringBuilder();
        while (!IsEnd && IsName)
        {
            if (Peek == '\\') Position++;
            name.Append(Take());
        }

        return name.Length > 0 ? name.ToString() : throw Wrong("a name is missing");
    }

    /// <summary>Takes a value in quotation marks.</summary>
    public string Quoted()
    {
        var start = Position;
        var mark = Take();
        var value = new StringBuilder();
        while (!IsEnd && Peek != mark)
        {
            if (Peek == '\\') Position++;
            value.Append(Take());
        }

        return TryTake(mark) ? value.ToString() : throw new FormatException($"the quotation mark at character {start + 1} is not closed");
    }

    /// <summary>Takes all up to a sign, or to the end.</summary>
    public string UpTo(char sign)
    {
        var end = text.IndexOf(sign, Position);
        var start = Position;
        Position = end < 0 ? text.Length : end;
        return text[start..Position];
    }

    /// <summary>What is wrong here.</summary>
    public FormatException Wrong(string what) =>
        new(IsEnd ? $"{what} at its end" : $"{what} at character {Position + 1}, where '{Peek}' stands");

    private static bool IsNameSign(char sign) => char.IsLetterOrDigit(sign) || sign is '-' or '_' || (sign > '\u007F' && !char.IsWhiteSpace(sign));
}
