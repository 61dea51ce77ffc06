using Extractor.Language;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

public sealed class SegmentReaderTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One|Two")]
    [InlineData("<p>One<p>Two", "One|Two")]
    [InlineData("<div>Before<p>Inside</p>after</div>", "Before|Inside|after")]
    [InlineData("<p>A <b>bold</b> and <a href='/x'>linked</a> word.</p>", "A bold and linked word.")]
    [InlineData("<p>First line<br>second line</p>", "First line second line")]
    [InlineData("<p>First paragraph<br><br>second paragraph</p>", "First paragraph|second paragraph")]
    [InlineData("<p>First paragraph<br> &nbsp; <br>second paragraph</p>", "First paragraph|second paragraph")]
    [InlineData("<p>Region: Oslo<br>Impact: High</p>", "Region: Oslo|Impact: High")]
    [InlineData("<p>Jane Roe<br>12 High Street<br>Oslo</p>", "Jane Roe 12 High Street Oslo")]
    [InlineData("<ul><li>One<li>Two</ul>", "One|Two")]
    [InlineData("<p>a  \n\t b&nbsp;c</p>", "a b c")]
    [InlineData("<p>Tom &amp; J&eacute;r&#244;me &#x2014; &#150; &ltok</p>", "Tom & Jérôme — – <ok")]
    [InlineData("<p>in&shy;fra\u200Bstructure</p>", "infrastructure")]
    [InlineData("<p>Cafe\u0301 \u1112\u1161\u11AB</p>", "Caf\u00E9 \uD55C")]
    [InlineData("<p>東京<ruby>電<rt>でん</rt></ruby>力</p>", "東京電力")]
    [InlineData("<div><span>Region</span><span>Oslo</span></div>", "Region Oslo")]
    [InlineData("<p><span>T</span><span>he end</span></p>", "The end")]
    [InlineData("<h2><button>What is it?</button></h2><button>Share</button>", "What is it?")]
    public void Cuts_at_block_boundaries_and_folds_white_space(string html, string expected) =>
        Assert.Equal(expected.Split('|'), Pages.Texts(html));

    [Theory]
    [InlineData("<script>x()</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<template><p>x</p></template>")]
    [InlineData("<noscript><p>x</p></noscript>")]
    [InlineData("<svg><text>x</text></svg>")]
    [InlineData("<select><option>x</option></select>")]
    [InlineData("<p hidden>x</p>")]
    [InlineData("<p aria-hidden=\"true\">x</p>")]
    [InlineData("<div style=\"color:red; display: none\"><p>x</p></div>")]
    [InlineData("<span class=\"icon sr-only\">x</span>")]
    [InlineData("<!-- x -->")]
    public void Skips_what_no_reader_sees(string hidden) => Assert.Equal(["Seen"], Pages.Texts(hidden + "<p>Seen</p>"));

    [Fact]
    public void Reads_parts_of_a_page_that_arrive_late() =>
        Assert.Equal(["Seen"], Pages.Texts("<div hidden id=\"S:1\"><p>Seen</p></div>"));

    [Fact]
    public void Reads_a_body_inside_of_a_head_without_end_tag() =>
        Assert.Equal(["Seen"], Pages.Texts("<html><head><title>t</title><body><p>Seen</p></body></html>"));

    [Theory]
    [InlineData("<h3>x</h3>", BlockKind.Heading, 3)]
    [InlineData("<div role=heading aria-level=4>x</div>", BlockKind.Heading, 4)]
    [InlineData("<ul><li><ul><li><p>x</p></ul></ul>", BlockKind.ListItem, 2)]
    [InlineData("<blockquote><p>x</p></blockquote>", BlockKind.Quote, null)]
    [InlineData("<figure><figcaption><span>x</span></figcaption></figure>", BlockKind.Caption, null)]
    [InlineData("<p class=wp-caption-text>x</p>", BlockKind.Caption, null)]
    [InlineData("<pre>x</pre>", BlockKind.Code, null)]
    [InlineData("<div>x</div>", BlockKind.Paragraph, null)]
    public void Names_the_block(string html, BlockKind kind, int? level)
    {
        var segment = Assert.Single(Pages.Segments(html));
        Assert.Equal((kind, level), (segment.Kind, segment.Level));
    }

    [Fact]
    public void A_heading_without_end_tag_does_not_swallow_what_follows()
    {
        var segments = Pages.Segments("<h2>Title<p>First paragraph<p>Second paragraph</p>");
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Paragraph], segments.Select(segment => segment.Kind));
    }

    [Fact]
    public void A_block_inside_of_a_heading_is_the_heading() =>
        Assert.Equal(BlockKind.Heading, Assert.Single(Pages.Segments("<h2><div>Title</div></h2>")).Kind);

    [Fact]
    public void Keeps_lines_and_indentation_of_code() =>
        Assert.Equal(["if (x)\n    y();"], Pages.Texts("<pre>\nif (x)\n    y();\n</pre>"));

    [Fact]
    public void Numbers_the_rows_of_a_table_of_data()
    {
        var segments = Pages.Segments("<table><tr><th>Score<td>0.72<tr><th>Grade<td><p>C</p></table>");
        Assert.Equal(["Score", "0.72", "Grade", "C"], segments.Select(segment => segment.Text));
        Assert.Equal([1, 1, 2, 2], segments.Select(segment => segment.Row));
        Assert.Equal([true, false, true, false], segments.Select(segment => segment.IsLabelLike));
    }

    [Fact]
    public void Reads_the_cells_of_a_layout_table_as_containers()
    {
        var segments = Pages.Segments("<table><tr><td>Menu<td><p>One</p><p>Two</p></table>");
        Assert.All(segments, segment => Assert.Null(segment.Row));
        Assert.All(segments, segment => Assert.Equal(BlockKind.Paragraph, segment.Kind));
    }

    [Theory]
    [InlineData("<p><b>Region:</b> Oslo</p>", 7, false)]
    [InlineData("<p><strong>Region</strong></p>", 6, true)]
    [InlineData("<p><span class=fact-label>Region</span> <span>Oslo</span></p>", 6, false)]
    [InlineData("<dl><dt>Region</dl>", 0, true)]
    [InlineData("<div class=factLabel>Region</div>", 0, true)]
    [InlineData("<p>Oslo is <b>big</b></p>", 0, false)]
    public void Sees_what_is_set_apart_as_a_label(string html, int lead, bool isLabel)
    {
        var segment = Assert.Single(Pages.Segments(html));
        Assert.Equal((lead, isLabel), (segment.LeadLength, segment.IsLabelLike));
    }

    [Fact]
    public void Keeps_links_with_their_words_across_blocks()
    {
        var segments = Pages.Segments("<p>See <a href='/a?x=1&amp;y=2'> the report </a>.</p><a href='/b'><h3>Title</h3><p>Teaser</p></a>");
        Assert.Equal(new ArticleLink(new TextSpan(4, 14), "/a?x=1&y=2"), Assert.Single(segments[0].Links));
        Assert.Equal(new ArticleLink(new TextSpan(0, 5), "/b"), Assert.Single(segments[1].Links));
        Assert.Equal(new ArticleLink(new TextSpan(0, 6), "/b"), Assert.Single(segments[2].Links));
    }

    [Theory]
    [InlineData("<p>Tom &amp; <b>J</b>&eacute;ro\u0302me,\n  both of\u00ADten here</p>")]
    [InlineData("<div>a &lt; b<br>c&#x1F600;d \u0130\u03A9</div>")]
    [InlineData("<p>Region: Caf&eacute; Oslo<br>\nImpact: <i>Hi</i>gh</p>")]
    public void Leads_every_stretch_back_to_the_page(string html)
    {
        var page = Pages.Of(html);
        foreach (var segment in new SegmentReader().Read(page, readsHidden: false, CancellationToken.None))
        {
            var at = 0;
            foreach (var run in segment.Runs)
            {
                Assert.Equal(at, run.Start);
                at = run.End;
                var words = segment.Text.Substring(run.Start, run.Length);
                var source = page.Text.Substring(run.SourceStart, run.SourceLength);
                if (run.IsExact) Assert.Equal(words.Replace(' ', '_'), System.Text.RegularExpressions.Regex.Replace(source, @"\s", "_"));
                else Assert.True(words == " " || source[0] == '&' || CanonicalComposition.Compose(source) == words, $"'{words}' from '{source}'");
            }

            Assert.Equal(segment.Text.Length, at);
        }
    }

    [Fact]
    public void Reads_a_deep_and_a_wide_page_in_time_that_grows_with_its_size()
    {
        var html = string.Concat(Enumerable.Repeat("<div><table><tr><td>", 60)) + string.Concat(Enumerable.Repeat("<p>x</p><b>y</b>", 40_000));
        Assert.Equal(80_000, Pages.Segments(html).Count);
    }

    [Fact]
    public void A_heading_without_its_end_tag_ends_at_the_next_block()
    {
        var segments = Pages.Segments("<h1>County approves rules</h2><div>By Jane Roe</div><p>The rules take effect in March.</p>");
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Paragraph], segments.Select(segment => segment.Kind));
    }
}
