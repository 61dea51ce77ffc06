namespace Extractor.Layout;

/// <summary>Walks the runs of three words of a text as numbers; see <see cref="WordHashes"/>.</summary>
internal ref struct Shingles(ReadOnlySpan<char> text)
{
    private const long Factor = 1_000_003;

    private WordHashes words = new(text);
    private long first;
    private long second;
    private long third;
    private int count;

    /// <summary>The run's number.</summary>
    public readonly long Current => (((first * Factor) + second) * Factor) + third;

    /// <summary>Itself.</summary>
    public readonly Shingles GetEnumerator() => this;

    /// <summary>Goes to the next run.</summary>
    public bool MoveNext()
    {
        while (words.MoveNext())
        {
            (first, second, third) = (second, third, words.Current);
            if (++count >= 3) return true;
        }

        return false;
    }
}
