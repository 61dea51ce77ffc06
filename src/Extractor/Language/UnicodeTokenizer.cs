using System.Globalization;
using System.Text;
using Extractor.Model;

namespace Extractor.Language;

/// <summary>
/// Splits by Unicode categories, in one pass, after Unicode Standard Annex 29 with these choices:
/// an abbreviation keeps its full stop (<c>Dr.</c>, <c>U.S.</c>) unless the stop ends the sentence; a dotted acronym always does;
/// an address is one token, of kind <see cref="TokenKind.Symbol"/> with a scheme or an at sign and
/// <see cref="TokenKind.Word"/> without (<c>Booking.com</c>); a number that goes over into letters is a word (<c>5G</c>, <c>1.2bn</c>);
/// Han ideographs are tokens one by one, kana stand in runs, and scripts without spaces (Thai, Lao, Khmer, Burmese)
/// are cut at white space only, since cutting them further needs a dictionary.
/// </summary>
internal sealed class UnicodeTokenizer : ITokenizer
{
    /// <inheritdoc/>
    public void Tokenize(string text, TextSpan sentence, string? language, ICollection<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var primary = LanguageTag.Primary(language);
        var abbreviations = Abbreviations.Of(language);
        var at = sentence.Start;
        while (at < sentence.End)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character)) at++;
            else if (WebAddress.EndOf(text, at, sentence.End) is var address && address > at) at = Add(tokens, at, address, TokenKind.Symbol);
            else if (char.IsDigit(character)) at = Add(tokens, at, NumberScan.EndOf(text, at, sentence.End, out var kind), kind);
            else if (WordScan.EndOf(text, at, sentence.End) is var word && word > at) at = AddWord(tokens, text, at, word, sentence.End, primary, abbreviations);
            else at = AddSign(tokens, text, at, sentence.End);
        }
    }

    private static int AddWord(
        ICollection<Token> tokens, string text, int start, int end, int limit, string? language, Abbreviations abbreviations)
    {
        end = WordScan.WithStop(text, start, end, limit, abbreviations);
        var cut = WordParts.CutOf(text.AsSpan(start, end - start), language);
        if (cut > 0 && cut < end - start)
        {
            tokens.Add(new Token(start, start + cut, TokenKind.Word));
            start += cut;
        }

        return Add(tokens, start, end, TokenKind.Word);
    }

    /// <summary>A punctuation mark, a run of full stops or dashes, or a symbol with what modifies it (an emoji sequence).</summary>
    private static int AddSign(ICollection<Token> tokens, string text, int start, int limit)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(start, limit - start), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return Add(tokens, start, start + 1, TokenKind.Symbol);
        var category = Rune.GetUnicodeCategory(rune);
        var end = start + length;
        if (category is UnicodeCategory.Control or UnicodeCategory.Format) return end;
        if (Rune.IsPunctuation(rune))
        {
            while (text[start] is '.' or '-' && end < limit && text[end] == text[start]) end++;
            return Add(tokens, start, end, TokenKind.Punctuation);
        }

        const char joiner = '\u200D', emojiStyle = '\uFE0F';
        while (end < limit && (text[end] is joiner or emojiStyle || IsModifier(text, end, limit) || text[end - 1] == joiner))
            end += char.IsHighSurrogate(text[end]) && end + 1 < limit ? 2 : 1;
        return Add(tokens, start, end, TokenKind.Symbol);
    }

    private static bool IsModifier(string text, int at, int limit) =>
        Rune.DecodeFromUtf16(text.AsSpan(at, limit - at), out var rune, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol
        && !rune.IsAscii;

    private static int Add(ICollection<Token> tokens, int start, int end, TokenKind kind)
    {
        tokens.Add(new Token(start, end, kind));
        return end;
    }
}
