using System.Globalization;
using System.Security.Cryptography;
using Extractor.Decoding.Charsets;
using Extractor.Decoding.Markup;
using Extractor.Model;

namespace Extractor.Decoding;

/// <summary>Bytes to text to tree, within limits.</summary>
internal sealed class PageDecoder(DecodingOptions options)
{
    private const char NulStandIn = '\u0001';

    private readonly MarkupTamer tamer = new(options.MaxDepth);

    /// <summary>Decodes one page, or says why it cannot be.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public DecodeResult Decode(RawPage raw, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Refuse(raw) is { } failure) return new(null, failure);
        var decoded = CharsetReader.Read(raw);
        cancellationToken.ThrowIfCancellationRequested();
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return new(null, Failed(raw, FailureCodes.Empty, "holds nothing but white space; check how it was stored, or drop it."));
        var diagnostics = new List<Diagnostic>(decoded.Diagnostics);
        var text = WithoutNuls(decoded.Text, diagnostics);
        var isHtml = MarkupSniffer.IsHtml(raw, text);
        var tamed = isHtml ? tamer.Tame(CdataSections.Open(raw, text, cancellationToken), cancellationToken) : null;
        if (tamed is not null) diagnostics.AddRange(tamed.Diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        var page = new HtmlPage
        {
            Raw = raw,
            Text = text,
            Markup = tamed?.Text ?? text,
            Root = tamed is null ? null : TreeParser.Parse(tamed),
            Source = SourceOf(raw, isHtml, decoded.Charset),
            Diagnostics = diagnostics,
        };
        return new(page, null);
    }

    private Failure? Refuse(RawPage raw)
    {
        var bytes = raw.Content.Span;
        if (bytes.IsEmpty) return Failed(raw, FailureCodes.Empty, "is empty; fetch it again, or drop it.");
        if (bytes.Length > options.MaxBytes)
        {
            return Failed(raw, FailureCodes.TooLarge, string.Create(
                CultureInfo.InvariantCulture, $"has {bytes.Length} bytes, more than {options.MaxBytes}; raise Decoding:MaxBytes or drop it."));
        }

        if (BinarySniffer.FormatOf(bytes) is { } format)
            return Failed(raw, FailureCodes.Binary, $"is no page: its first bytes are those of a {format}; drop it.");
        if (ByteOrder.Mark(bytes) is null && ByteOrder.Guess(bytes) is null && BinarySniffer.HasTooManyControls(bytes))
            return Failed(raw, FailureCodes.Binary, "is no text: too many of its bytes are control bytes; drop it.");
        return null;
    }

    /// <summary>
    /// Puts another control character where NULs stand: no reader takes it for text, so the letters around it join as they do in a browser;
    /// and it is one byte in UTF-8 too, so offsets stay.
    /// </summary>
    private static string WithoutNuls(string text, List<Diagnostic> diagnostics)
    {
        var count = text.AsSpan().Count('\0');
        if (count == 0) return text;
        diagnostics.Add(new("Decoding", "decoding.nul-bytes", string.Create(
            CultureInfo.InvariantCulture, $"{count} NUL characters stand in the text; they are left out of its words.")));
        return text.Replace('\0', NulStandIn);
    }

    private static SourceInfo SourceOf(RawPage raw, bool isHtml, string charset) => new()
    {
        Path = raw.Path,
        Url = raw.Url,
        RetrievedAt = raw.RetrievedAt?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture),
        ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(raw.Content.Span)),
        MediaType = raw.MediaType ?? (isHtml ? "text/html" : "text/plain"),
        Charset = charset,
        Bytes = raw.Content.Length,
    };

    private static Failure Failed(RawPage raw, string code, string what) => new(code, "Decoding", raw.Path, $"Page '{raw.Path}' {what}");
}
