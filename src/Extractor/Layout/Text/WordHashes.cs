namespace Extractor.Layout;

/// <summary>
/// Walks the words of a text as numbers, without regard to case: runs of letters and digits; each ideograph is a word.
/// The numbers do not change from run to run (FNV-1a).
/// </summary>
internal ref struct WordHashes(ReadOnlySpan<char> text)
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private readonly ReadOnlySpan<char> text = text;
    private int next;

    /// <summary>The word's number.</summary>
    public int Current { get; private set; }

    /// <summary>Itself.</summary>
    public readonly WordHashes GetEnumerator() => this;

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        while (next < text.Length && !char.IsLetterOrDigit(text[next])) next++;
        if (next >= text.Length) return false;
        var hash = Basis;
        do
        {
            var c = text[next++];
            hash = (hash ^ (char.IsAscii(c) ? (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c) : char.ToLowerInvariant(c))) * Prime;
            if (IsIdeograph(c)) break;
        }
        while (next < text.Length && char.IsLetterOrDigit(text[next]) && !IsIdeograph(text[next]));
        Current = (int)hash;
        return true;
    }

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';
}
