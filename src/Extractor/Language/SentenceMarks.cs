using System.Buffers;

namespace Extractor.Language;

/// <summary>The characters that end, close and open sentences.</summary>
internal static class SentenceMarks
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…‽‼⁇⁈⁉。｡！？．؟۔।॥።։။។\n\t\u2028\u2029");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’“»›«‹)]}」』）】》〉］");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘„‚«‹»›([{「『（【《〈［¿¡");

    /// <summary>Offset of the next character in the range that may end a sentence; -1 where there is none.</summary>
    public static int NextStop(ReadOnlySpan<char> text) => text.IndexOfAny(Stops);

    /// <summary>Whether a sentence may end at the character; <c>U+2028</c>, line feed and tab always end one.</summary>
    public static bool IsStop(char character) => Stops.Contains(character);

    /// <summary>Whether the character parts lines or cells, so that no sentence crosses it.</summary>
    public static bool IsHardBreak(char character) => character is '\n' or '\t' or '\u2028' or '\u2029';

    /// <summary>Whether the mark ends a sentence without white space after it and whatever comes next.</summary>
    public static bool IsFullWidth(char character) => character is '。' or '｡' or '！' or '？' or '।' or '॥' or '።' or '။' or '។' or '۔';

    /// <summary>Whether the character may close a quotation or bracket after the stop.</summary>
    public static bool IsCloser(char character) => Closers.Contains(character);

    /// <summary>Whether the character may open a quotation or bracket before the first word.</summary>
    public static bool IsOpener(char character) => Openers.Contains(character);

    /// <summary>Whether the character is a dash that parts, rather than joins.</summary>
    public static bool IsDash(char character) => character is '-' or '–' or '—' or '―';
}
