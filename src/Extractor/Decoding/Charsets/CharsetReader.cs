using System.Globalization;
using Extractor.Model;
using UtfUnknown;

namespace Extractor.Decoding.Charsets;

/// <summary>
/// Turns bytes into text: by byte order mark, then by what is declared as far as the bytes bear it out, then by what the bytes look like.
/// </summary>
internal static class CharsetReader
{
    /// <summary>
    /// Well-formed UTF-8 letters that outweigh one ill-formed byte: a page in another charset has hardly any, a UTF-8 page with
    /// a foreign snippet has many.
    /// </summary>
    private const int LettersPerInvalid = 8;

    /// <summary>
    /// UTF-8 letters from which on a page declared in a charset of several bytes counts as UTF-8: short words of such charsets may be
    /// well-formed UTF-8 by chance.
    /// </summary>
    private const int ChanceLetters = 4;

    /// <summary>Share of unreadable characters among those outside of ASCII from which on a declaration counts as wrong.</summary>
    private const double WrongShare = 0.02;

    /// <summary>UTF.Unknown's own confidence below which its answer is no better than the most common charset.</summary>
    private const float LeastConfidence = 0.35f;

    /// <summary>Bytes that are shown to the detector; more do not change its answer.</summary>
    private const int DetectedBytes = 128 * 1024;

    /// <summary>Reads the bytes of a page.</summary>
    public static DecodedText Read(RawPage page)
    {
        var bytes = page.Content.Span;
        if (ByteOrder.Mark(bytes) is { } mark) return Decode(bytes[mark.Length..], mark.Charset, []);
        if (ByteOrder.Guess(bytes) is { } utf16) return Decode(bytes, utf16, []);
        var declared = DeclaredCharsets.Of(page);
        var utf8 = Utf8Validity.Of(bytes);
        var diagnostics = new List<Diagnostic>();
        var charset = Choose(page.Content, declared, utf8, diagnostics);
        return Decode(bytes, charset, diagnostics);
    }

    private static PageCharset Choose(
        ReadOnlyMemory<byte> content, IReadOnlyList<Declaration> declared, Utf8Validity utf8, List<Diagnostic> diagnostics)
    {
        if (utf8 is { Invalid: 0, Letters: > 0 } && !MayBeChance(declared, utf8))
        {
            if (declared.Count > 0 && declared[0].Charset != CharsetTable.Utf8)
                NoteConflict(diagnostics, declared[0], CharsetTable.Utf8, "all bytes are well-formed UTF-8");
            return CharsetTable.Utf8;
        }

        Declaration? refused = null;
        foreach (var declaration in declared)
        {
            if (Bears(content.Span, declaration.Charset, utf8))
            {
                if (refused is not null) NoteConflict(diagnostics, refused, declaration.Charset, $"{declaration.By} names it");
                return declaration.Charset;
            }

            refused ??= declaration;
        }

        if (utf8 is { Invalid: 0, Letters: 0 } && content.Span.IndexOf("\u001b$"u8) >= 0) return CharsetTable.Iso2022Jp;
        if (utf8.Invalid == 0 || IsUtf8WithFlaws(utf8)) return CharsetTable.Utf8;
        var detected = Detect(content);
        if (refused is not null) NoteConflict(diagnostics, refused, detected, "the bytes look like it");
        return detected;
    }

    private static bool MayBeChance(IReadOnlyList<Declaration> declared, Utf8Validity utf8) =>
        declared.Count > 0 && declared[0].Charset != CharsetTable.Utf8 && declared[0].Charset.IsMultiByte && utf8.Letters < ChanceLetters;

    private static bool IsUtf8WithFlaws(Utf8Validity utf8) => utf8.Letters >= (long)utf8.Invalid * LettersPerInvalid;

    /// <summary>Whether the bytes can be text in the charset.</summary>
    private static bool Bears(ReadOnlySpan<byte> bytes, PageCharset charset, Utf8Validity utf8)
    {
        if (charset == CharsetTable.Utf8) return utf8.Invalid == 0 || IsUtf8WithFlaws(utf8);
        if (!charset.IsMultiByte) return true;
        if (CharsetTable.IsWide(charset) && utf8.Invalid == 0 && bytes.IndexOf((byte)0) < 0) return false;
        int letters = 0, unreadable = 0;
        foreach (var unit in charset.Encoding.GetString(bytes))
        {
            if (unit == '\uFFFD') unreadable++;
            else if (unit > 0x7F) letters++;
        }

        return unreadable <= WrongShare * (letters + unreadable);
    }

    private static PageCharset Detect(ReadOnlyMemory<byte> content)
    {
        var first = content.Span.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        var sample = content[Math.Max(0, first - 64)..];
        sample = sample[..Math.Min(sample.Length, DetectedBytes)];
        var best = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return best is not null && best.Confidence >= LeastConfidence && CharsetTable.Find(best.EncodingName) is { } charset
            && charset != CharsetTable.Utf8
                ? charset
                : CharsetTable.Windows1252;
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, PageCharset charset, List<Diagnostic> diagnostics)
    {
        var text = charset.Encoding.GetString(bytes);
        var unreadable = text.AsSpan().Count('\uFFFD');
        if (unreadable > 0)
        {
            var printed = charset == CharsetTable.Utf8 ? bytes.Count(CharsetTable.Utf8.Encoding.GetBytes("\uFFFD")) : 0;
            if (unreadable > printed)
            {
                diagnostics.Add(new("Decoding", "decoding.invalid-bytes", string.Create(
                    CultureInfo.InvariantCulture,
                    $"{unreadable - printed} sequences of bytes are no {charset.Name} and were read as U+FFFD; correct the page's charset where it is wrong.")));
            }
        }

        return new(text, charset.Name, diagnostics);
    }

    private static void NoteConflict(List<Diagnostic> diagnostics, Declaration declaration, PageCharset used, string why) =>
        diagnostics.Add(new("Decoding", "decoding.charset-conflict",
            $"{char.ToUpperInvariant(declaration.By[0])}{declaration.By[1..]} names {declaration.Charset.Name}; the page was read as {used.Name}, for {why}."));
}
