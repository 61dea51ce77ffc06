using System.Security.Cryptography;
using System.Text;
using Extractor.Decoding.Markup;
using Extractor.Model;

namespace Extractor.Decoding;

/// <summary>Bytes to text to tree, within limits.</summary>
internal sealed class PageDecoder(DecodingOptions options)
{
    /// <summary>Decodes one page.</summary>
    public DecodeResult Decode(RawPage raw, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (raw.Content.Length > options.MaxBytes || raw.Content.IsEmpty)
            return new(null, new Failure(FailureCodes.Empty, "Decoding", raw.Path, "empty"));
        var text = Encoding.UTF8.GetString(raw.Content.Span).TrimStart('\uFEFF');
        var plain = raw.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        var tamed = plain ? new TamedMarkup(text, []) : new MarkupTamer(options.MaxDepth).Tame(text, cancellationToken);

        return new(
            new HtmlPage
            {
                Raw = raw,
                Text = text,
                Root = plain ? null : TreeParser.Parse(tamed.Text),
                Diagnostics = tamed.Diagnostics,
                Source = new SourceInfo
                {
                    Path = raw.Path,
                    Url = raw.Url,
                    ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(raw.Content.Span)),
                    MediaType = plain ? "text/plain" : "text/html",
                    Charset = "utf-8",
                    Bytes = raw.Content.Length,
                },
            },
            null);
    }
}
