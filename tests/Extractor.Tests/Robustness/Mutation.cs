using System.Text;
using CsCheck;

namespace Extractor.Tests.Robustness;

/// <summary>One way to damage a page: what is done, where, over how much of it, and with which number.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Where, as a share of the page.</param>
/// <param name="Length">Over how many bytes, or how often.</param>
/// <param name="Number">A number to do it with.</param>
internal sealed record Mutation(MutationKind Kind, double At, int Length, int Number)
{
    private const int LongestPage = 400_000;

    /// <summary>Any mutation.</summary>
    public static Gen<Mutation> Any { get; } =
        Gen.Select(Gen.Enum<MutationKind>(), Gen.Double[0, 1], Gen.Int[1, 400], Gen.Int[0, 1 << 20], (kind, at, length, number) => new Mutation(kind, at, length, number));

    /// <summary>The page with the damage done.</summary>
    public byte[] Apply(byte[] page)
    {
        if (page.Length == 0 || page.Length > LongestPage) return page;
        var at = Math.Min(page.Length - 1, (int)(At * page.Length));
        var length = Math.Min(Length, page.Length - at);
        var tag = TagAt(page, at);
        return Kind switch
        {
            MutationKind.FlipBytes => Flip(page, at, length),
            MutationKind.Truncate => page[..at],
            MutationKind.Behead => page[at..],
            MutationKind.Delete => [.. page[..at], .. page[(at + length)..]],
            MutationKind.DeleteTag => [.. page[..tag.Start], .. page[tag.End..]],
            MutationKind.RepeatTag => Insert(page, tag.Start, Repeated(page[tag.Start..tag.End], Length)),
            MutationKind.RepeatStretch => Insert(page, at, Repeated(page[at..(at + length)], 1 + (Number % 40))),
            MutationKind.SwapStretches => Swap(page, at, length, Number % page.Length),
            MutationKind.GrowAttribute => Insert(page, tag.NameEnd, Text($" data-x='{new string((char)('a' + (Number % 26)), Length * 50)}'")),
            MutationKind.ManyAttributes => Insert(page, tag.NameEnd, Repeated(Text($" a{Number}=\"{Number}\""), Length)),
            MutationKind.OpenQuote => Insert(page, tag.NameEnd, Text(Number % 2 == 0 ? " title=\"" : " title='")),
            MutationKind.Nest => Insert(page, tag.End, Repeated(page[tag.Start..tag.End], Length * 10)),
            MutationKind.RandomBytes => Insert(page, at, Random(Length, Number)),
            MutationKind.Signs => Insert(page, at, Text(Signs[Number % Signs.Length])),
            _ => throw new InvalidOperationException($"There is no mutation {Kind}."),
        };
    }

    private static readonly string[] Signs =
    [
        "<", ">", "\"", "'", "&", "&#", "&#x110000;", "&#0;", "</", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<title>", "<style>", "<textarea>",
        "<plaintext>", "<svg>", "</body>", "</html>", "<table><tr><td>", "<a href=x>", "<br><br>", "\0", "\uFEFF", "\u00AD", "\u202E", "a\u0301\u0327", "\uD83D\uDE00",
        "<h1>", "<base href='::'>", "<meta charset=utf-16>", "<meta charset=shift_jis>", "<frameset>", "<p hidden>", "<%= x %>", "<?php echo 1; ?>", "\u2028", "</p></div>",
    ];

    private static byte[] Flip(byte[] page, int at, int length)
    {
        var flipped = (byte[])page.Clone();
        for (var i = at; i < at + length; i += 7) flipped[i] ^= (byte)(1 << (i % 8));
        return flipped;
    }

    private static byte[] Swap(byte[] page, int at, int length, int other)
    {
        var (first, second) = at < other ? (at, other) : (other, at);
        length = Math.Min(length, Math.Min(second - first, page.Length - second));
        return [.. page[..first], .. page[second..(second + length)], .. page[(first + length)..second], .. page[first..(first + length)], .. page[(second + length)..]];
    }

    private static byte[] Random(int length, int seed)
    {
        var bytes = new byte[length];
        var state = (uint)seed + 1;
        for (var i = 0; i < length; i++)
        {
            state = (state * 1664525) + 1013904223;
            bytes[i] = (byte)(state >> 24);
        }

        return bytes;
    }

    private static byte[] Insert(byte[] page, int at, byte[] what) => [.. page[..at], .. what, .. page[at..]];

    private static byte[] Repeated(byte[] what, int times)
    {
        times = Math.Min(times, 1 + (LongestPage / Math.Max(1, what.Length)));
        var repeated = new byte[what.Length * times];
        for (var i = 0; i < times; i++) what.CopyTo(repeated, i * what.Length);
        return repeated;
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static (int Start, int NameEnd, int End) TagAt(byte[] page, int at)
    {
        var start = Array.IndexOf(page, (byte)'<', at);
        if (start < 0) start = Array.LastIndexOf(page, (byte)'<', at);
        if (start < 0) return (at, at, at);
        var close = Array.IndexOf(page, (byte)'>', start);
        var end = close < 0 ? page.Length : close + 1;
        var name = start + 1;
        while (name < end && page[name] is not ((byte)' ' or (byte)'>' or (byte)'/' or (byte)'\n')) name++;
        return (start, name, end);
    }
}
