using System.Text;
using Extractor.Decoding;
using HtmlAgilityPack;

namespace Extractor.Tests.Decoding;

/// <summary>
/// Pages that overflow the stack of a careless parser, or keep it busy for hours. Each is parsed on the test's own thread: that the
/// process lives on is the proof.
/// </summary>
public class HostileMarkupTests
{
    [Theory]
    [InlineData("<div>", 50_000, "</div>", 50_000)]
    [InlineData("<div>", 50_000, "", 0)]
    [InlineData("<b><p>", 20_000, "", 0)]
    [InlineData("<b><p>", 20_000, "</b>", 20_000)]
    [InlineData("<ul><li><table><tr><td><span>", 20_000, "", 0)]
    [InlineData("<i><a><font><x-y>", 25_000, "</a></i>", 25_000)]
    [InlineData("<section><div><span>", 33_000, "</div>", 33_000)]
    [InlineData("<p><span>", 50_000, "</p>", 50_000)]
    [InlineData("<table><tr><td>", 30_000, "</td>", 30_000)]
    [InlineData("<form><select>", 50_000, "</form>", 1)]
    [InlineData("<svg/><DIV><title>t</title>", 50_000, "</Div>", 50_000)]
    public void Deep_nesting_is_bounded_and_keeps_the_text(string open, int openCount, string close, int closeCount)
    {
        var page = Read("<body><h1>Head</h1>" + Repeat(open, openCount) + "words" + Repeat(close, closeCount) + "<p>tail</p></body>");
        Assert.InRange(DepthOf(page.Root!), 100, 260);
        var texts = string.Concat(page.Root!.Descendants().OfType<HtmlTextNode>().Select(text => text.Text));
        Assert.Matches("^Head.*words.*tail *$", texts);
        Assert.Contains("decoding.depth-limited", page.Diagnostics.Select(note => note.Code));
    }

    [Theory]
    [InlineData("<body><div><p>The saving was robust on the hill streets and less cert", true)]
    [InlineData("<body><div><p>The saving was robust.", false)]
    [InlineData("<body><p>No end tag is needed here", false)]
    [InlineData("<body><div><p>The saving was robust on</div>", false)]
    public void Notes_a_page_that_ends_inside_a_sentence(string html, bool isCut) =>
        Assert.Equal(isCut ? ["decoding.truncated-markup"] : [], Read(html).Diagnostics.Select(note => note.Code));

    [Fact]
    public void Notes_mark_up_whose_tags_cross_again_and_again() =>
        Assert.Equal(["decoding.markup-repaired"], Read("<div>" + Repeat("<b><i>a</b></i>", 5) + "</div>").Diagnostics.Select(note => note.Code));

    [Fact]
    public void Does_not_note_a_single_slip() => Assert.Empty(Read("<div><b>a</div><p>b</p></b>").Diagnostics);

    [Theory]
    [InlineData("<p>a", 100_000)]
    [InlineData("<li>a", 100_000)]
    [InlineData("<tr><td>a<td>b", 50_000)]
    [InlineData("<dt>a<dd>b", 50_000)]
    [InlineData("<option>a", 100_000)]
    public void Left_out_end_tags_are_no_nesting(string item, int count)
    {
        var page = Read("<div>" + Repeat(item, count) + "</div>");
        Assert.InRange(DepthOf(page.Root!), 2, 5);
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("<", 200_000)]
    [InlineData("< ", 200_000)]
    [InlineData("<a", 100_000)]
    [InlineData("</", 200_000)]
    [InlineData("</b>", 200_000)]
    [InlineData("<!--", 100_000)]
    [InlineData("<!-- a -->", 100_000)]
    [InlineData("<![CDATA[", 100_000)]
    [InlineData("<?x ", 100_000)]
    [InlineData("<script>", 50_000)]
    [InlineData("<title>", 50_000)]
    [InlineData("<textarea><p>", 50_000)]
    [InlineData("<p a=\"", 50_000)]
    [InlineData("<p a='b' c=\"", 50_001)]
    [InlineData("<%", 100_000)]
    [InlineData("<div><b>x</div>", 50_000)]
    [InlineData("<form><div></form>", 50_000)]
    [InlineData("&amp", 200_000)]
    [InlineData("<p/", 100_000)]
    public void Repetition_leaves_what_stood_before(string part, int count) =>
        Assert.Equal("words", Read("<p>words</p>" + Repeat(part, count)).Root!.FirstChild!.InnerText);

    [Fact]
    public void A_page_of_20_MB_is_read_whole()
    {
        var page = Read(Repeat("<p>Some words of a paragraph of ordinary length that go <b>on</b> and on.</p>\n", 260_000));
        Assert.Equal(260_000, page.Root!.ChildNodes.Count(node => node.Name == "p"));
    }

    [Fact]
    public void An_attribute_of_1_MB_keeps_its_neighbours()
    {
        var page = Read("<p>before</p><img alt=\"" + Repeat("a > b ", 175_000) + "\"><p>after</p>");
        Assert.Equal(["p", "img", "p"], page.Root!.ChildNodes.Select(node => node.Name));
    }

    [Fact]
    public void A_hundred_thousand_attributes_keep_their_element()
    {
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=\"1\""));
        Assert.Equal("text", Read($"<p{attributes}>text</p>").Root!.FirstChild!.InnerText);
    }

    [Fact]
    public void One_text_of_5_MB_is_one_node() =>
        Assert.Equal(5_000_000, Read("<p>" + Repeat("word ", 1_000_000) + "</p>").Root!.FirstChild!.FirstChild!.InnerLength);

    [Theory]
    [InlineData("<p>whole</p><p class=\"cut", "whole")]
    [InlineData("<p>whole</p><p", "whole")]
    [InlineData("<p>whole</p></p", "whole")]
    [InlineData("<p>whole</p><!-- cut", "whole")]
    [InlineData("<p>whole</p><script>var a = '<p>", "whole")]
    [InlineData("<p title=\"open>whole</p><p>rest</p>", "whole,rest")]
    [InlineData("<head><title>Head<body><p>whole</p>", "Head,whole")]
    [InlineData("<p>whole</p><textarea><p>rest</p>", "whole,rest")]
    public void A_page_cut_off_keeps_what_was_whole_and_says_so(string markup, string texts)
    {
        var page = Read(markup);
        Assert.Equal(texts, string.Join(',', page.Root!.Descendants().OfType<HtmlTextNode>().Select(text => text.Text.Trim()).Where(text => text.Length > 0)));
        Assert.Contains("decoding.truncated-markup", page.Diagnostics.Select(note => note.Code));
    }

    [Fact]
    public void A_raw_text_element_closed_with_a_slash_ends_there() =>
        Assert.Equal("after", Read("<script>a</script/><p>after</p>").Root!.LastChild!.InnerText);

    [Fact]
    public void Offsets_stay_true_whatever_the_tags()
    {
        string[] parts =
        [
            "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<li>", "<td>", "<table>", "</table>", "<a href='x>y'>", "</a>", "words ", "é😀", "<br>",
            "<!-- c -->", "<", "<x", "<p a=\"b", "\"", "'", ">", "<script>", "</script>", "<title>", "</title>", "<span/>", "</", "&amp;", "=", "<h2>", "<tr>", "\n",
        ];
        var random = new Random(20260304);
        for (var round = 0; round < 2_000; round++)
        {
            var markup = "<p>w</p>" + string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => parts[random.Next(parts.Length)]));
            var page = Pages.Html(markup, maxDepth: 16);
            Assert.True(DepthOf(page.Root!) <= 18, markup);
            foreach (var node in page.Root!.Descendants())
            {
                var range = page.RangeOf(node);
                Assert.True(range.Start >= 0 && range.End >= range.Start && range.End <= page.Text.Length, markup);
                if (node.NodeType == HtmlNodeType.Element) Assert.True(page.Text[range.Start] == '<', markup);
            }
        }
    }

    private static HtmlPage Read(string markup) => Pages.Html(markup);

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static int DepthOf(HtmlNode root)
    {
        var depth = 0;
        var stack = new Stack<(HtmlNode Node, int Depth)>([(root, 0)]);
        while (stack.TryPop(out var top))
        {
            depth = Math.Max(depth, top.Depth);
            foreach (var child in top.Node.ChildNodes) stack.Push((child, top.Depth + 1));
        }

        return depth;
    }
}
