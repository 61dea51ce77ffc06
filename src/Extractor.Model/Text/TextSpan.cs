namespace Extractor.Model;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 offsets over a text, usually the canonical text of an article.</summary>
/// <param name="Start">Offset of the first code unit, zero or more.</param>
/// <param name="End">Offset after the last code unit, not below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no text.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The text that the span covers.</summary>
    /// <param name="text">The text that the span was made for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside of <paramref name="text"/>.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">A span over the same text.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">A span over the same text.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by end.</summary>
    /// <param name="other">The span to compare with.</param>
    public int CompareTo(TextSpan other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span in interval notation, such as <c>[12,20)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start},{End})");
}
