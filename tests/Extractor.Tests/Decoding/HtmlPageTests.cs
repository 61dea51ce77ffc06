using System.Text;
using Extractor.Decoding;
using HtmlAgilityPack;

namespace Extractor.Tests.Decoding;

public class HtmlPageTests
{
    [Theory]
    [InlineData("<div><p id=x>One</p></div>", "<p id=x>One</p>")]
    [InlineData("<div><p id=x>One<p>Two</div>", "<p id=x>One")]
    [InlineData("<div><ul id=x><li>a<li>b</ul>c</div>", "<ul id=x><li>a<li>b</ul>")]
    [InlineData("<div><b id=x>bold</div>rest</b>", "<b id=x>bold")]
    [InlineData("<div id=x><b>bold</div>rest</b>", "<div id=x><b>bold</div>")]
    [InlineData("<p>a<br id=x>b</p>", "<br id=x>")]
    [InlineData("<p>a<img id=x alt='>'/>b</p>", "<img id=x alt='>'/>")]
    [InlineData("<p>a<span id=x></p>b", "<span id=x>")]
    [InlineData("<body><div id=x><p>never closed", "<div id=x><p>never closed")]
    [InlineData("<script id=x>if (a < b) '</p>'</script >c", "<script id=x>if (a < b) '</p>'</script >")]
    [InlineData("<table><tr><td id=x>1<td>2<tr><td>3</table>", "<td id=x>1")]
    [InlineData("<p id=x title='a > b' class=\"c\">d</p>", "<p id=x title='a > b' class=\"c\">d</p>")]
    [InlineData("<p id=x>&amp; é 😀</p>", "<p id=x>&amp; é 😀</p>")]
    [InlineData("<div id=x><!-- note --></div>", "<div id=x><!-- note --></div>")]
    [InlineData("<div id=x>text<!-- note --></section>", "<div id=x>text<!-- note -->")]
    public void Gives_the_range_of_an_element_from_its_start_tag_to_its_end(string markup, string expected)
    {
        var page = Pages.Html(markup);
        var element = page.Root!.Descendants().Single(node => node.GetAttributeValue("id", "") == "x");
        Assert.Equal(expected, page.RangeOf(element).Of(page.Text));
    }

    [Fact]
    public void Gives_the_range_of_a_text_node_with_its_character_references()
    {
        var page = Pages.Html("<p>a</p>\r\n<p>Tom &amp; Jerry &#8211; <b>x</b> end</p>");
        var texts = page.Root!.Descendants().OfType<HtmlTextNode>().Select(text => page.RangeOf(text).Of(page.Text));
        Assert.Equal(["a", "\r\n", "Tom &amp; Jerry &#8211; ", "x", " end"], texts);
    }

    [Fact]
    public void Writes_the_same_paths_as_HtmlAgilityPack()
    {
        var page = Pages.Html("<!doctype html><html><head><title>t</title></head><body>a<p>b<i>c</i>d<i>e</i></p><!-- f --><p>g<o:p>h</o:p></body></html>");
        foreach (var node in page.Root!.Descendants()) Assert.Equal(node.XPath, page.XPathOf(node));
    }

    [Fact]
    public void Writes_the_paths_of_a_hundred_thousand_siblings_without_counting_each_time()
    {
        var page = Pages.Html(string.Concat(Enumerable.Repeat("<p>a</p>", 100_000)));
        Assert.Equal("/p[100000]", page.Root!.ChildNodes.Select(page.XPathOf).Last());
    }

    [Fact]
    public void Turns_utf16_offsets_into_utf8_offsets()
    {
        var text = string.Concat(Enumerable.Repeat("aé漢😀", 3_000));
        var offsets = new Utf8Offsets(text);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLowSurrogate(text[i])) continue;
            if (i % 97 < 5) Assert.Equal(Encoding.UTF8.GetByteCount(text[..i]), offsets.At(i));
        }

        Assert.Equal(Encoding.UTF8.GetByteCount(text), offsets.At(text.Length));
    }
}
