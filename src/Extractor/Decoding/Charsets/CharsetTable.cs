using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Extractor.Models;

namespace Extractor.Decoding.Charsets;

/// <summary>Charsets by the labels that pages give them, as the WHATWG Encoding Standard maps them.</summary>
internal static class CharsetTable
{
    private static readonly FrozenDictionary<string, PageCharset> ByLabel = Read();

    /// <summary>UTF-8.</summary>
    public static PageCharset Utf8 { get; } = ByLabel["utf-8"];

    /// <summary>What most pages in no other charset are in; every sequence of bytes is text in it.</summary>
    public static PageCharset Windows1252 { get; } = ByLabel["windows-1252"];

    /// <summary>UTF-16, low byte first.</summary>
    public static PageCharset Utf16LittleEndian { get; } = ByLabel["utf-16le"];

    /// <summary>UTF-16, high byte first.</summary>
    public static PageCharset Utf16BigEndian { get; } = ByLabel["utf-16be"];

    /// <summary>UTF-32, low byte first.</summary>
    public static PageCharset Utf32LittleEndian { get; } = ByLabel["utf-32le"];

    /// <summary>UTF-32, high byte first.</summary>
    public static PageCharset Utf32BigEndian { get; } = ByLabel["utf-32be"];

    /// <summary>Japanese in seven bits, with escape sequences.</summary>
    public static PageCharset Iso2022Jp { get; } = ByLabel["iso-2022-jp"];

    /// <summary>Whether every letter takes two bytes or more, ASCII included.</summary>
    public static bool IsWide(PageCharset charset) =>
        charset == Utf16LittleEndian || charset == Utf16BigEndian || charset == Utf32LittleEndian || charset == Utf32BigEndian;

    /// <summary>The charset of a label such as <c>ISO-8859-1</c>; null where the label is unknown.</summary>
    /// <param name="label">The label, in any case, with white space or quotes around it.</param>
    public static PageCharset? Find(string? label) =>
        label is null ? null : ByLabel.GetValueOrDefault(label.Trim(' ', '\t', '\r', '\n', '\f', '"', '\''));

    private static FrozenDictionary<string, PageCharset> Read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var charsets = new Dictionary<string, PageCharset>(StringComparer.Ordinal);
        var labels = new Dictionary<string, PageCharset>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedData.Lines("Decoding/charset-labels.tsv"))
        {
            var cells = line.Split('\t');
            if (!charsets.TryGetValue(cells[1], out var charset))
            {
                var codePage = int.Parse(cells[2], CultureInfo.InvariantCulture);
                var encoding = Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
                charset = new(cells[1], encoding);
                charsets.Add(cells[1], charset);
            }

            labels.Add(cells[0], charset);
        }

        return labels.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
