using System.Text;
using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

/// <summary>Pages made in a test from mark-up.</summary>
internal static class Pages
{
    public static HtmlPage Of(string html, string path = "test.html", string? url = null) =>
        new PageDecoder(new DecodingOptions())
            .Decode(new RawPage { Path = path, Content = Encoding.UTF8.GetBytes(html), HeaderCharset = "utf-8", Url = url }, CancellationToken.None)
            .Page!;

    public static IReadOnlyList<Segment> Segments(string html) => new SegmentReader().Read(Of(html), readsHidden: false, CancellationToken.None);

    public static string[] Texts(string html) => [.. Segments(html).Select(segment => segment.Text)];
}
