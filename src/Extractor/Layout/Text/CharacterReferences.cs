using System.Collections.Frozen;
using System.Globalization;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Reads character references such as <c>&amp;eacute;</c> and <c>&amp;#8217;</c>, by the HTML standard, section 13.2.5.72.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;

    // Numbers 0x80 to 0x9F mean windows-1252, by the table of section 13.2.5.80; zero stands where that charset has no character.
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
        + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static readonly FrozenDictionary<string, string> Names = Read();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text of the reference that <paramref name="source"/> starts with, and how long the reference is; null where it starts with none.</summary>
    /// <param name="source">Text from an ampersand on.</param>
    /// <param name="length">Length of the reference in <paramref name="source"/>.</param>
    public static string? Read(ReadOnlySpan<char> source, out int length)
    {
        length = 0;
        if (source.Length < 3) return null;
        return source[1] == '#' ? Numeric(source, out length) : Named(source, out length);
    }

    private static string? Named(ReadOnlySpan<char> source, out int length)
    {
        var end = 1;
        while (end < source.Length && end <= LongestName && char.IsAsciiLetterOrDigit(source[end])) end++;
        if (end < source.Length && source[end] == ';') end++;
        for (length = end; length >= 3; length--)
        {
            if (ByName.TryGetValue(source[1..length], out var text)) return text;
        }

        length = 0;
        return null;
    }

    private static string? Numeric(ReadOnlySpan<char> source, out int length)
    {
        length = 0;
        var hexadecimal = source[2] is 'x' or 'X';
        var start = hexadecimal ? 3 : 2;
        var end = start;
        while (end < source.Length && (hexadecimal ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end]))) end++;
        if (end == start) return null;
        length = end < source.Length && source[end] == ';' ? end + 1 : end;
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(source[start..end], style, CultureInfo.InvariantCulture, out var number) ? TextOf(number) : "\uFFFD";
    }

    private static string TextOf(int number)
    {
        if (number is >= 0x80 and <= 0x9F && Windows1252[number - 0x80] is not '\0' and var mapped) return mapped.ToString();
        return number is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(number);
    }

    private static FrozenDictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("Layout/character-references.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var text = string.Empty;
            foreach (var code in line[(tab + 1)..].Split(' '))
                text += char.ConvertFromUtf32(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            names.Add(line[..tab], text);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
