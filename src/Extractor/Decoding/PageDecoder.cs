using System.Security.Cryptography;
using System.Text;
using Extractor.Model;
using HtmlAgilityPack;

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
        HtmlDocument? document = null;
        if (!plain)
        {
            document = new HtmlDocument();
            document.LoadHtml(text);
        }

        return new(
            new HtmlPage
            {
                Raw = raw,
                Text = text,
                Root = document?.DocumentNode,
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
