using System.Text;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

public sealed class ArticleReaderTests
{
    private const string News =
        """
        <html><head><title>Cable cut off Bergen - Example Post</title><base href="https://example.org/news/"></head><body>
        <nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/tech">Technology</a></li></ul></nav>
        <div class="cookie-banner">We use cookies to improve your visit. <a href="/privacy">Privacy policy</a></div>
        <main><article><h1>Cable cut off Bergen</h1><p class="byline">By Kari Example</p><time>4 March 2026</time>
        <div class="article-body">
        <p>A subsea cable between Bergen and the islands was cut on Tuesday night, the operator said, and 4,000 homes lost their line.</p>
        <p>Repairs at sea would take <a href="report.html?a=1&amp;b=2">about a week</a>, said the operator&rsquo;s head of networks, as a storm was still on its way.</p>
        <div class="ad">Advertisement</div>
        <h2>What comes next</h2>
        <p>The coast guard is looking into whether an anchor had been dragged over the cable, which was laid in 2011 and has never failed before.</p>
        <ul><li>Traffic was moved to a second cable within two hours of the cut.</li><li>The hospital on the largest island kept its line by radio all night.</li></ul>
        <table><tr><th>Island</th><th>Homes</th></tr><tr><td>Nordøy</td><td>2,300</td></tr></table>
        <p>Until then the islands will have to share what one single older cable can carry, and the mayor has asked people not to stream films.</p>
        </div></article>
        <aside class="related"><h3>Most read</h3><ul><li><a href="/a">Ferry strike ends after nine days</a></li><li><a href="/b">Storm warning for the whole west coast</a></li></ul></aside>
        </main><footer class="footer"><p>© 2026 Example Post. All rights reserved.</p><a href="/imprint">Imprint</a></footer></body></html>
        """;

    [Fact]
    public void Keeps_the_story_and_drops_what_is_around_it()
    {
        var article = Read(News);
        Assert.StartsWith("A subsea cable between Bergen", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("not to stream films.", article.Text, StringComparison.Ordinal);
        Assert.Contains("The hospital on the largest island", article.Text, StringComparison.Ordinal);
        Assert.Contains("Nordøy\t2,300", article.Text, StringComparison.Ordinal);
        foreach (var furniture in new[] { "Technology", "cookies", "Kari Example", "Advertisement", "Most read", "Ferry strike", "All rights reserved" })
            Assert.DoesNotContain(furniture, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_cover_the_text_but_for_the_line_feeds()
    {
        var article = Read(News);
        var at = 0;
        foreach (var block in article.Blocks)
        {
            Assert.Equal(at, block.Start);
            at = block.End + 1;
        }

        Assert.Equal(article.Text.Length + 1, at);
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem, BlockKind.TableRow, BlockKind.TableRow, BlockKind.Paragraph],
            article.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_block_names_its_element_and_its_bytes()
    {
        var page = Pages.Of(News);
        var article = new ArticleReader().Read(page, new PageMetadata(), CancellationToken.None);
        var row = article.Blocks.Last(block => block.Kind == BlockKind.TableRow);
        var node = page.Root!.SelectSingleNode(row.Xpath);
        Assert.Equal("tr", node!.Name);
        var bytes = Encoding.UTF8.GetBytes(page.Text);
        Assert.Equal("<tr><td>Nordøy</td><td>2,300</td></tr>", Encoding.UTF8.GetString(bytes[row.HtmlStart..row.HtmlEnd]));
    }

    [Fact]
    public void Every_word_leads_back_to_the_page()
    {
        var page = Pages.Of(News);
        var article = new ArticleReader().Read(page, new PageMetadata(), CancellationToken.None);
        var start = article.Text.IndexOf("operator’s head", StringComparison.Ordinal);
        var source = article.SourceMap.ToSource(new TextSpan(start, start + "operator’s head".Length));
        Assert.Equal("operator&rsquo;s head", source!.Value.Of(page.Text));
    }

    [Fact]
    public void Links_are_absolute()
    {
        var link = Assert.Single(Read(News).Links);
        Assert.Equal("https://example.org/news/report.html?a=1&b=2", link.Url);
    }

    [Fact]
    public void A_page_without_metadata_has_its_printed_title() =>
        Assert.Equal(("Cable cut off Bergen", Origin.Declared), (Read(News).Metadata.Title!.Value, Read(News).Metadata.Title!.Origin));

    [Fact]
    public void A_page_of_one_short_sentence_is_not_empty() =>
        Assert.Equal("The office is closed until Monday because of the storm.", Read("<body><div><p>The office is closed until Monday because of the storm.</p></div></body>").Text);

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<p></p><table></table>")]
    [InlineData("<a href='/'>Home</a>")]
    public void A_page_without_content_is_of_another_kind(string html)
    {
        var article = Read(html + "<!-- -->");
        Assert.Equal(ArticleKind.Other, article.Kind);
    }

    [Theory]
    [InlineData("新闻", "昨晚，连接大陆与岛屿的海底电缆被切断，运营商表示约有四千户家庭失去了网络连接，维修工作预计需要一周时间。当地医院依靠无线电保持了联系。")]
    [InlineData("ข่าว", "สายเคเบิลใต้น้ำระหว่างแผ่นดินใหญ่กับเกาะถูกตัดขาดเมื่อคืนวันอังคาร ผู้ให้บริการกล่าวว่าบ้านเรือนสี่พันหลังไม่มีสัญญาณ และการซ่อมแซมจะใช้เวลาประมาณหนึ่งสัปดาห์")]
    [InlineData("خبر", "قُطع كابل بحري بين بيرغن والجزر مساء الثلاثاء، وقالت الشركة المشغلة إن أربعة آلاف منزل فقدت الاتصال، وإن الإصلاح سيستغرق نحو أسبوع.")]
    public void Content_in_any_script_is_found(string menu, string paragraph)
    {
        var items = string.Concat(Enumerable.Range(0, 8).Select(i => $"<li><a href='/{i}'>{menu}{i}</a></li>"));
        var html = $"<body><ul class=nav>{items}</ul><div class=content><p>{paragraph}</p><p>{paragraph[..60]}。</p></div><ul class=footer>{items}</ul></body>";
        Assert.Equal([paragraph, paragraph[..60] + "。"], Read(html).Text.Split('\n'));
    }

    [Fact]
    public void Reads_hidden_elements_where_nothing_else_is_there()
    {
        const string body =
            "<p>The council met on Monday and agreed on a plan for the harbour, which will cost 12 million over four years of building.</p>"
            + "<p>It was opposed by two members, who said that the plan was too dear and had been made in haste after the storm of last winter.</p>"
            + "<p>The mayor said that work on the new quay would start in June, and that the fish market would stay open while it was rebuilt.</p>";
        var article = Read($"<body><div style='visibility:hidden'><h1>Harbour plan agreed</h1>{body}</div></body>");
        Assert.Contains("opposed by two members", article.Text, StringComparison.Ordinal);
        Assert.Equal("layout.hidden-content", Assert.Single(article.Diagnostics).Code);
    }

    private static Article Read(string html) => new ArticleReader().Read(Pages.Of(html), new PageMetadata(), CancellationToken.None);
}
