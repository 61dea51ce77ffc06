using System.Buffers;
using System.Globalization;
using Extractor.Models;

namespace Extractor.Decoding;

/// <summary>Tells bytes that are no text, by their format's first bytes or by their share of control bytes.</summary>
internal static class BinarySniffer
{
    private const int SampleBytes = 64 * 1024;

    /// <summary>
    /// Share of control bytes that no text has. Evenly spread bytes (compressed, encrypted) have 10 %; text has none, or a few that
    /// a broken editor left.
    /// </summary>
    private const double ControlShare = 0.02;

    /// <summary>Share of NUL bytes beyond which what is left is no text; UTF-16 is told apart before.</summary>
    private const double NulShare = 0.3;

    /// <summary>NUL, and what no text has; tab, line feed, form feed, carriage return and escape are of texts.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(value => value is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B)).Select(value => (byte)value)]);

    private static readonly (int Offset, byte[] Bytes, string Name)[] Formats =
        [.. EmbeddedData.Lines("Decoding/magic-numbers.tsv").Select(line => line.Split('\t')).Select(
            cells => (int.Parse(cells[0], CultureInfo.InvariantCulture), Convert.FromHexString(cells[1]), cells[2]))];

    /// <summary>What the bytes are, such as <c>PNG image</c>; null where they may be text.</summary>
    /// <param name="bytes">The bytes of a page.</param>
    public static string? FormatOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (offset, magic, name) in Formats)
        {
            if (bytes.Length > offset && bytes[offset..].StartsWith(magic)) return name;
        }

        return null;
    }

    /// <summary>Whether too many bytes are control bytes for the page to be text in a charset of single bytes or UTF-8.</summary>
    /// <param name="bytes">The bytes of a page that is not UTF-16.</param>
    public static bool HasTooManyControls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        int controls = 0, nuls = 0;
        for (var rest = sample; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (rest[at] == 0) nuls++;
            else controls++;
        }

        return controls > ControlShare * sample.Length || nuls > NulShare * sample.Length;
    }
}
