using System.Globalization;
using System.Text;
using Extractor.Models;

namespace Extractor.Language;

/// <summary>
/// Unicode NFC (UAX #15). The runtime's own does nothing where globalization is invariant, as it is here; the tables are in
/// <c>Data/canonical-composition.tsv</c>.
/// </summary>
internal static class CanonicalComposition
{
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const char FirstThatMayChange = '\u0300';

    private static readonly Dictionary<int, int[]> Decompositions = [];
    private static readonly Dictionary<(int, int), int> Compositions = [];
    private static readonly Dictionary<int, byte> Classes = [];

    static CanonicalComposition()
    {
        foreach (var line in EmbeddedData.Lines("Language/canonical-composition.tsv"))
        {
            var cells = line.Split('\t');
            if (cells[0] == "K")
            {
                AddClass(byte.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]);
                continue;
            }

            var character = Hex(cells[1]);
            var parts = Array.ConvertAll(cells[2].Split(' '), part => Hex(part));
            Decompositions.Add(character, parts);
            if (cells[0] == "C") Compositions.Add((parts[0], parts[1]), character);
        }
    }

    /// <summary>Whether a character may change, or change its neighbours, when text is composed.</summary>
    /// <param name="character">A Unicode scalar value.</param>
    /// <remarks>Precomposed letters that stand as they are do not count.</remarks>
    public static bool MayChange(int character) =>
        character >= FirstThatMayChange
        && (Classes.ContainsKey(character) || IsMark(character)
            || (Decompositions.TryGetValue(character, out var parts) && (parts.Length == 1 || !Compositions.ContainsKey((parts[0], parts[1])))));

    /// <summary>Whether a character may compose with the one before it.</summary>
    /// <param name="character">A Unicode scalar value.</param>
    public static bool IsMark(int character) =>
        Classes.ContainsKey(character)
        || character is >= VowelBase and < VowelBase + Vowels or > TailBase and < TailBase + Tails
        || Rune.GetUnicodeCategory(new Rune(character)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a text holds a character that may change.</summary>
    /// <param name="text">The text.</param>
    public static bool MayChange(string text)
    {
        // Below U+0300 every character is its own composed form (UAX #15, quick check), so most text need not be looked at.
        if (text.AsSpan().IndexOfAnyInRange(FirstThatMayChange, '\uFFFF') < 0) return false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (MayChange(rune.Value)) return true;
        }

        return false;
    }

    /// <summary>Where a cluster ends: a character with the marks that may compose with it; vowels and finals of Korean syllables count as marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the cluster begins.</param>
    public static int ClusterEnd(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && IsMark(rune.Value)) end += rune.Utf16SequenceLength;
        return end;
    }

    /// <summary>A whole text in NFC; lone surrogates stay as they are.</summary>
    /// <param name="text">The text.</param>
    public static string Normalize(string text)
    {
        if (!MayChange(text)) return text;
        var normal = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = ClusterEnd(text, start);
            if (end == start + 1 && (char.IsSurrogate(text[start]) || !MayChange(text[start]))) normal.Append(text[start]);
            else normal.Append(Compose(text[start..end]));
            start = end;
        }

        return normal.ToString();
    }

    /// <summary>A cluster (a character and the marks after it) in NFC.</summary>
    public static string Compose(string cluster)
    {
        var characters = new List<int>();
        foreach (var rune in cluster.EnumerateRunes()) Decompose(rune.Value, characters);
        Order(characters);
        Join(characters);
        var composed = new StringBuilder();
        foreach (var character in characters) composed.Append(char.ConvertFromUtf32(character));
        return composed.ToString();
    }

    private static void Decompose(int character, List<int> into)
    {
        if (Decompositions.TryGetValue(character, out var parts))
        {
            foreach (var part in parts) Decompose(part, into);
            return;
        }

        var syllable = character - SyllableBase;
        if (syllable is < 0 or >= Leads * Vowels * Tails)
        {
            into.Add(character);
            return;
        }

        into.Add(LeadBase + (syllable / (Vowels * Tails)));
        into.Add(VowelBase + (syllable % (Vowels * Tails) / Tails));
        if (syllable % Tails > 0) into.Add(TailBase + (syllable % Tails));
    }

    // Marks in the order of their classes; those of one class keep their order.
    private static void Order(List<int> characters)
    {
        for (var start = 0; start < characters.Count;)
        {
            var end = start;
            while (end < characters.Count && ClassOf(characters[end]) > 0) end++;
            if (end > start + 1)
            {
                var marks = characters.GetRange(start, end - start).OrderBy(ClassOf).ToList();
                for (var i = start; i < end; i++) characters[i] = marks[i - start];
            }

            start = end + 1;
        }
    }

    private static void Join(List<int> characters)
    {
        var starter = -1;
        var last = 0;
        var length = 0;
        for (var i = 0; i < characters.Count; i++)
        {
            var character = characters[i];
            var rank = ClassOf(character);
            var isFree = starter >= 0 && (length == starter + 1 || (last < rank && last > 0));
            if (isFree && Pair(characters[starter], character) is { } composed)
            {
                characters[starter] = composed;
                continue;
            }

            if (rank == 0) starter = length;
            last = rank;
            characters[length++] = character;
        }

        characters.RemoveRange(length, characters.Count - length);
    }

    private static int? Pair(int first, int second)
    {
        if (Compositions.TryGetValue((first, second), out var composed)) return composed;
        int lead = first - LeadBase, vowel = second - VowelBase;
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels) return SyllableBase + (((lead * Vowels) + vowel) * Tails);
        int syllable = first - SyllableBase, tail = second - TailBase;
        var isOpen = syllable is >= 0 and < Leads * Vowels * Tails && syllable % Tails == 0;
        return isOpen && tail is > 0 and < Tails ? first + tail : null;
    }

    private static int ClassOf(int character) => Classes.GetValueOrDefault(character);

    private static void AddClass(byte rank, string ranges)
    {
        foreach (var range in ranges.Split(' '))
        {
            var dash = range.IndexOf('-', StringComparison.Ordinal);
            var first = Hex(dash < 0 ? range : range[..dash]);
            var last = dash < 0 ? first : Hex(range[(dash + 1)..]);
            for (var character = first; character <= last; character++) Classes.Add(character, rank);
        }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
