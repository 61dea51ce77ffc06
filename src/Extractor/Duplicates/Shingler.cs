using System.Buffers;
using System.Globalization;
using System.Text;

namespace Extractor.Duplicates;

/// <summary>
/// Cuts a text into shingles: runs of neighbouring words, of lower case letters and digits alone, so that punctuation, quotation marks and white space
/// do not count. In scripts without spaces each character is a word.
/// </summary>
internal static class Shingler
{
    /// <summary>
    /// Words read of a text: as many as a book has. Beyond it two texts differ in what nobody would call the same article, and memory and time must end.
    /// </summary>
    public const int MostWords = 1 << 16;

    /// <summary>
    /// Shingles that count as the lede: some 50 words. Notices and reports of one mould differ most in what they begin with; a copy has the lede of the
    /// original somewhere, be it behind a headline and an agency's line.
    /// </summary>
    public const int LedeLength = 50;

    /// <summary>Hashes of the shingles and of those that the text begins with, ascending, each once.</summary>
    public static (uint[] Shingles, uint[] Lede) Cut(string text, DuplicateOptions options)
    {
        var words = new List<ulong>(Math.Min(text.Length / 5, MostWords));
        var characters = Read(text, words);
        var length = characters * 2 > words.Count ? options.CharactersPerShingle : options.WordsPerShingle;
        if (words.Count < length) return ([], []);
        var shingles = new uint[words.Count - length + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = 0UL;
            for (var j = i; j < i + length; j++) hash = HashMixer.Mix(hash + words[j]);
            shingles[i] = (uint)(hash >> 32);
        }

        var lede = shingles[..Math.Min(LedeLength, shingles.Length)];
        return (Set(shingles), Set(lede));
    }

    private static uint[] Set(uint[] shingles)
    {
        Array.Sort(shingles);
        var kept = 0;
        foreach (var shingle in shingles)
        {
            if (kept == 0 || shingles[kept - 1] != shingle) shingles[kept++] = shingle;
        }

        Array.Resize(ref shingles, kept);
        return shingles;
    }

    /// <summary>Hashes the words into the list; returns how many are characters of scripts without spaces.</summary>
    private static int Read(string text, List<ulong> words)
    {
        var rest = text.AsSpan();
        var (word, characters) = (0UL, 0);
        while (!rest.IsEmpty && words.Count < MostWords)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var used) != OperationStatus.Done) rune = Rune.ReplacementChar;
            rest = rest[used..];
            if (IsUnspaced(rune.Value))
            {
                End(ref word, words);
                words.Add(HashMixer.Mix((ulong)rune.Value + HashMixer.Step));
                characters++;
            }
            else if (IsOfWord(rune))
            {
                word = HashMixer.Mix(word + (ulong)Rune.ToLowerInvariant(rune).Value + HashMixer.Step);
            }
            else if (!IsApostrophe(rune.Value))
            {
                End(ref word, words);
            }
        }

        if (words.Count < MostWords) End(ref word, words);
        return characters;
    }

    private static void End(ref ulong word, List<ulong> words)
    {
        if (word != 0) words.Add(word);
        word = 0;
    }

    // Marks are parts of words: "कि" is a letter and a vowel sign.
    private static bool IsOfWord(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // "don't" and "don’t" are one word, whatever the apostrophe.
    private static bool IsApostrophe(int value) => value is '\'' or '\u2019' or '\u02BC';

    // Thai, Lao, Myanmar, Khmer; kana; Han with its extensions. Marks among them are skipped or kept alike in both texts.
    private static bool IsUnspaced(int value) => value >= 0x0E00
        && (value is <= 0x0EFF or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
            or (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF));
}
