using System.Text;
using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Tests.Decoding;

/// <summary>Pages made in a test from mark-up.</summary>
internal static class Pages
{
    /// <summary>A decoded HTML page.</summary>
    public static HtmlPage Html(string markup, string? url = null, int maxDepth = 256)
    {
        var raw = new RawPage { Path = "page.html", Content = Encoding.UTF8.GetBytes(markup), Url = url };
        var result = new PageDecoder(new DecodingOptions { MaxDepth = maxDepth }).Decode(raw, CancellationToken.None);
        return result.Page ?? throw new InvalidOperationException(result.Failure?.Message);
    }
}
