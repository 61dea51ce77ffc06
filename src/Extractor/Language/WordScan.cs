using System.Globalization;
using System.Text;

namespace Extractor.Language;

/// <summary>Finds where a word ends.</summary>
internal static class WordScan
{
    /// <summary>Offset after the word that starts at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var at = start;
        while (at < limit)
        {
            var character = text[at];
            if (char.IsAsciiLetterOrDigit(character))
            {
                at++;
                continue;
            }

            if (at > start && IsJoiner(text, at, limit))
            {
                at++;
                continue;
            }

            if (character < 0x80 && character != '_') break;
            var length = PartLength(text, at, limit, isFirst: at == start, out var script);
            if (length == 0) break;
            if (script == WordRun.Ideograph) return at == start ? at + length : at;
            if (script == WordRun.Kana) return at == start ? EndOfKana(text, at, limit) : at;
            at += length;
        }

        return at;
    }

    /// <summary>The word with its full stop, where the stop belongs to it.</summary>
    public static int WithStop(string text, int start, int end, int limit, Abbreviations abbreviations)
    {
        if (end >= limit || text[end] != '.') return end;
        var word = text.AsSpan(start, end - start);
        if (IsAcronym(word)) return end + 1;
        if (end + 1 >= limit || text[end + 1] == '.') return end;
        return abbreviations.KindOf(word) != AbbreviationKind.None || IsInitial(word) ? end + 1 : end;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && (char.IsUpper(word[0]) || char.IsLower(word[0]));

    /// <summary>Letters one by one with stops between: <c>U.S</c>, <c>a.m</c>.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return word.Length % 2 == 1;
    }

    /// <summary>A mark that joins the letters on both sides of it: <c>don't</c>, <c>twenty-one</c>, <c>U.S.</c>, <c>Booking.com</c>, <c>AT&amp;T</c>.</summary>
    private static bool IsJoiner(string text, int at, int limit) =>
        text[at] is '\'' or '’' or 'ʼ' or '-' or '‐' or '\u2011' or '.' or '&' or '·' or '״' or '׳' or '"'
        && at + 1 < limit && IsLetterLike(text[at - 1]) && IsLetterLike(text[at + 1])
        && (text[at] != '"' || IsHebrew(text[at + 1]))
        && (text[at] != '.' || !IsRunOn(text, at, limit));

    /// <summary>Two sentences without white space between them, <c>ended.The</c>: unlike <c>U.S.</c> and <c>example.com</c>.</summary>
    private static bool IsRunOn(string text, int at, int limit) =>
        at >= 2 && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && at + 2 < limit && char.IsLower(text[at + 2]);

    private static bool IsLetterLike(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsHebrew(char character) => character is >= 'א' and <= 'ת';

    private static int PartLength(string text, int at, int limit, bool isFirst, out WordRun run)
    {
        run = WordRun.Letters;
        if (text[at] == '_') return isFirst ? 0 : 1;
        if (Rune.DecodeFromUtf16(text.AsSpan(at, limit - at), out var rune, out var length) != System.Buffers.OperationStatus.Done) return 0;
        if (IsIdeograph(rune.Value)) run = WordRun.Ideograph;
        else if (IsKana(rune.Value)) run = WordRun.Kana;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => length,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when !isFirst => length,

            // Soft hyphen, zero-width joiner and non-joiner stand inside words.
            UnicodeCategory.Format when !isFirst && rune.Value is 0xAD or 0x200C or 0x200D => length,
            _ => 0,
        };
    }

    private static int EndOfKana(string text, int at, int limit)
    {
        var katakana = IsKatakana(text[at]);
        while (at < limit && IsKana(text[at]) && (IsKatakana(text[at]) == katakana || text[at] == 'ー')) at++;
        return at;
    }

    private static bool IsKana(int value) => value is >= 0x3041 and <= 0x3096 or >= 0x309D and <= 0x309F || IsKatakana(value);

    private static bool IsKatakana(int value) => value is >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F;

    private static bool IsIdeograph(int value) =>
        value is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF or 0x3005 or 0x3007;

    private enum WordRun
    {
        Letters,
        Ideograph,
        Kana,
    }
}
