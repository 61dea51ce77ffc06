using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Extractor.Models;

namespace Extractor.Entities.Gazetteers;

/// <summary>
/// The form under which names are looked up: lower case, without diacritics, apostrophes and full stops, one space for any other
/// run of separators. <c>São Paulo</c>, <c>SAO PAULO</c> and <c>Sao-Paulo</c> share a key; so do <c>U.S.</c> and <c>US</c>.
/// Hashes grow piece by piece, so that a longest match needs no strings.
/// </summary>
internal struct NameKey
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private static readonly char[] Folded = BuildFolded();

    private ulong hash;
    private bool separated;

    /// <summary>Hash of what was appended so far; 0 where that is nothing but separators.</summary>
    public readonly ulong Hash => hash == 0 ? 0 : Mix(hash);

    /// <summary>The hash of a whole name.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        var key = default(NameKey);
        key.Append(name);
        return key.Hash;
    }

    /// <summary>The key in letters, for files and tests.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        var separated = false;
        foreach (var c in name)
        {
            var (first, second) = FoldChar(c);
            if (first == '\0') continue;
            if (first == ' ')
            {
                separated = folded.Length > 0;
                continue;
            }

            if (separated) folded.Append(' ');
            separated = false;
            folded.Append(first);
            if (second != '\0') folded.Append(second);
        }

        return folded.ToString();
    }

    /// <summary>Adds characters to the name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Start-up hashes four million characters before the runtime would optimise it.
    public void Append(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (char.IsAsciiLetterLower(c))
            {
                Begin();
                Step(c);
                continue;
            }

            var (first, second) = FoldChar(c);
            if (first == '\0') continue;
            if (first == ' ')
            {
                separated = true;
                continue;
            }

            Begin();
            Step(first);
            if (second != '\0') Step(second);
        }
    }

    /// <summary>Adds a space.</summary>
    public void AppendSpace() => separated = true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Begin()
    {
        if (hash == 0) hash = Seed;
        else if (separated) Step(' ');
        separated = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step(char c)
    {
        hash ^= c;
        hash *= Prime;
        if (hash == 0) hash = Seed;
    }

    // FNV leaves the low bits of short keys alike; the table needs them spread.
    private static ulong Mix(ulong value)
    {
        value ^= value >> 32;
        value *= 0x9E3779B97F4A7C15;
        value ^= value >> 29;
        return value == 0 ? 1 : value;
    }

    private static (char First, char Second) FoldChar(char c)
    {
        if (c < Folded.Length)
        {
            return c switch
            {
                'ß' => ('s', 's'),
                'æ' or 'Æ' => ('a', 'e'),
                'œ' or 'Œ' => ('o', 'e'),
                'þ' or 'Þ' => ('t', 'h'),
                _ => (Folded[c], '\0'),
            };
        }

        if (c is '’' or '‘' or 'ʼ' or 'ʻ' or 'ʿ' or 'ʾ' or '\u00AD' or '\u200B' or '\u200C' or '\u200D') return ('\0', '\0');
        if (char.IsLetterOrDigit(c)) return (char.ToLowerInvariant(c), '\0');
        return char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate
            ? (c, '\0')
            : (' ', '\0');
    }

    private static char[] BuildFolded()
    {
        var table = new char[0x1F00];
        for (var c = '\0'; c < table.Length; c++)
        {
            table[c] = c switch
            {
                '.' or '\'' or '`' or 'ʼ' or 'ʻ' or 'ʿ' or 'ʾ' or '\u00AD' => '\0',
                '&' or '+' => c,
                _ when char.IsLetterOrDigit(c) => char.ToLowerInvariant(c),
                _ when c is >= '\u0300' and < '\u0370' => '\0',
                _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => c,
                _ => ' ',
            };
        }

        // From a table, for string.Normalize leaves letters as they are where globalization is invariant.
        foreach (var line in EmbeddedData.Lines("Entities/latin-letters.txt"))
        {
            foreach (var c in line.AsSpan(2)) table[c] = line[0];
        }

        return table;
    }
}
