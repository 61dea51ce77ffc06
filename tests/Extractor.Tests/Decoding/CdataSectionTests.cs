using System.Text;
using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Decoding;

public sealed class CdataSectionTests
{
    private const string Prolog = "<?xml version='1.0'?>";

    [Theory]
    [InlineData("<p><![CDATA[Boats of 24 m < 25 m & less]]></p>", "Boats of 24 m < 25 m & less")]
    [InlineData("<p>One <![CDATA[two]]> three<![CDATA[ four]]></p>", "One two three four")]
    [InlineData("<p><![CDATA[a > b]]></p>", "a > b")]
    [InlineData("<p><![CDATA[no <b>tag</b> here]]></p>", "no b>tag /b> here")]
    [InlineData("<p>One</p><script>//<![CDATA[\nif (a<b) x();\n//]]></script><p>Two</p>", "One|Two")]
    [InlineData("<p>One</p><p><![CDATA[never closed</p>", "One")]
    public void Are_text_where_the_page_is_XML(string markup, string expected)
    {
        Assert.Equal(expected, Texts(Prolog + "<html><body>" + markup + "</body></html>", "text/html"));
        Assert.Equal(expected, Texts("<html><body>" + markup + "</body></html>", "application/xhtml+xml"));
    }

    [Fact]
    public void Are_comments_where_the_page_is_HTML() =>
        Assert.Equal("One", Texts("<html><body><p>One<![CDATA[two]]></p></body></html>", "text/html"));

    [Fact]
    public void Keep_every_offset()
    {
        var page = Decode(Prolog + "<html><body><p>One <![CDATA[two]]> three</p></body></html>", "text/html");
        var segment = Assert.Single(new SegmentReader().Read(page, readsHidden: false, CancellationToken.None));
        foreach (var run in segment.Runs)
        {
            if (run.IsExact) Assert.Equal(segment.Text.Substring(run.Start, run.Length).Trim(), page.Text.Substring(run.SourceStart, run.SourceLength).Trim());
        }

        Assert.Equal(page.Text.Length, page.Markup.Length);
    }

    private static string Texts(string markup, string type) =>
        string.Join('|', new SegmentReader().Read(Decode(markup, type), readsHidden: false, CancellationToken.None).Select(segment => segment.Text));

    private static HtmlPage Decode(string markup, string type) => new PageDecoder(new DecodingOptions())
        .Decode(new RawPage { Path = "a", Content = Encoding.UTF8.GetBytes(markup), MediaType = type, HeaderCharset = "utf-8" }, CancellationToken.None).Page!;
}
