namespace Extractor.Decoding.Charsets;

/// <summary>Tells UTF-16 and UTF-32 by a byte order mark, or UTF-16 by where its zero bytes stand.</summary>
internal static class ByteOrder
{
    private const int SampleBytes = 4096;

    /// <summary>
    /// Share of zero bytes in the half where UTF-16 has its high bytes. Mark-up and Latin text have nearly all, mark-up around
    /// Chinese text more than a third; other charsets have none, and stray NUL bytes are few.
    /// </summary>
    private const double ZeroShare = 0.3;

    /// <summary>The charset that a byte order mark names, and the mark's length; null where there is no mark.</summary>
    public static (PageCharset Charset, int Length)? Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (CharsetTable.Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (CharsetTable.Utf32LittleEndian, 4),
        [0, 0, 0xFE, 0xFF, ..] => (CharsetTable.Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => (CharsetTable.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (CharsetTable.Utf16BigEndian, 2),
        _ => null,
    };

    /// <summary>UTF-16 without byte order mark; null where the bytes are not that.</summary>
    public static PageCharset? Guess(ReadOnlySpan<byte> bytes)
    {
        var pairs = Math.Min(bytes.Length, SampleBytes) / 2;
        if (pairs < 2) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0) even++;
            if (bytes[(2 * i) + 1] == 0) odd++;
        }

        if (odd > ZeroShare * pairs && even < odd / 10) return CharsetTable.Utf16LittleEndian;
        return even > ZeroShare * pairs && odd < even / 10 ? CharsetTable.Utf16BigEndian : null;
    }
}
