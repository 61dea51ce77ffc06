using System.Text;

namespace Extractor.Decoding;

/// <summary>
/// Turns UTF-16 offsets of a text into offsets of the same text in UTF-8. Any order of questions is fast: each costs at most
/// one look at <see cref="Step"/> units. An offset inside a surrogate pair stands for the start of the pair.
/// </summary>
internal sealed class Utf8Offsets
{
    /// <summary>Units between two offsets that are kept; 1024 units are counted in well under a microsecond.</summary>
    private const int Step = 1024;

    private readonly string text;
    private readonly int[]? marks;

    /// <summary>Counts the text once.</summary>
    /// <param name="text">The decoded page.</param>
    public Utf8Offsets(string text)
    {
        this.text = text;
        if (System.Text.Ascii.IsValid(text)) return;
        marks = new int[(text.Length / Step) + 1];
        var bytes = 0;
        for (var i = 1; i < marks.Length; i++)
        {
            bytes += Count(Aligned((i - 1) * Step), Aligned(i * Step));
            marks[i] = bytes;
        }
    }

    /// <summary>The offset of the UTF-8 byte where the unit at <paramref name="offset"/> begins.</summary>
    /// <param name="offset">UTF-16 offset, 0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside of the text.</exception>
    public int At(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        if (marks is null) return offset;
        var mark = offset / Step;
        return marks[mark] + Count(Aligned(mark * Step), Aligned(offset));
    }

    private int Aligned(int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;

    private int Count(int start, int end) => Encoding.UTF8.GetByteCount(text.AsSpan(start, end - start));
}
