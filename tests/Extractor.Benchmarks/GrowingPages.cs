using System.Globalization;
using System.Text;
using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>Pages of one shape in any size: an article's mark-up again and again, and what makes careless programs slow.</summary>
internal static class GrowingPages
{
    private const string Sentence = "The port authority of Oslo said on Monday that the 3 cranes would stand still until the inspectors, led by Jane Roe, had seen them all. ";

    /// <summary>Names of the shapes, each with what is repeated; <c>{0}</c> is the number of the repetition.</summary>
    private static readonly (string Name, string Head, string Part, string Tail)[] Shapes =
    [
        ("article", "<article><h1>Cranes stand still</h1>", $"<h2>Part {{0}}</h2><p class=\"story-text\">{Sentence}<a href=\"/port/{{0}}\">Port {{0}}</a> {Sentence}</p><figure><img src=\"/{{0}}.jpg\"><figcaption>Crane {{0}}</figcaption></figure>", "</article>"),
        ("one paragraph", "<article><h1>Cranes stand still</h1><p>", Sentence, "</p></article>"),
        ("one text, no tags", "", Sentence, ""),
        ("lines by br", "<article><h1>Cranes</h1><p>", "<b>Crane {0}:</b> at rest <a href='/{0}'>more</a><br>", "</p></article>"),
        ("deep nesting", "<article><h1>Cranes</h1>", "<div class=\"level\">word {0} ", ""),
        ("deep inline", "<article><h1>Cranes</h1><p>", "<span class=\"level\"><b><i>word {0} ", ""),
        ("mis-nesting", "<article><h1>Cranes</h1>", "<b><p>one {0}</b><i>two</p></i></div></span><td>three</table>", ""),
        ("open paragraphs", "<article><h1>Cranes</h1>", "<p>Crane {0} stands still and nobody knows for how long", ""),
        ("huge attribute", "<article><h1>Cranes</h1><p data-state=\"", "value {0} of many &amp; more, ", $"\">{Sentence}</p></article>"),
        ("huge attributes", "<article><h1>Cranes</h1>", $"<p data-state='{{0}} {Sentence}' class='a{{0}} b{{0}} c{{0}}' style='color: red; width: {{0}}px'>word {{0}}</p>", "</article>"),
        ("many attributes", "<article><h1>Cranes</h1><p ", "data-a{0}=\"{0}\" ", $">{Sentence}</p></article>"),
        ("open quotes", "<article><h1>Cranes</h1>", "<a title=\"crane {0}>words {0}</a>'", "</article>"),
        ("small texts", "<article><h1>Cranes</h1><p>", "<span>{0}</span> <i>a</i>,<b>b</b> ", "</p></article>"),
        ("links", "<article><h1>Cranes</h1><ul>", "<li><a href=\"/story/{0}\">Story {0} about cranes in the port</a></li>", "</ul></article>"),
        ("links in one line", "<article><h1>Cranes</h1><p>", "<a href=\"/story/{0}\">Story {0}</a>, ", "</p></article>"),
        ("open links", "<article><h1>Cranes</h1>", "<a href=\"/story/{0}\"><div>Story {0}</div>", "</article>"),
        ("list", "<article><h1>Cranes</h1><ol>", "<li>Crane {0} of the port stands still</li>", "</ol></article>"),
        ("nested lists", "<article><h1>Cranes</h1>", "<ul><li>Crane {0}<ul><li>Hook {0}</li></ul></li></ul>", "</article>"),
        ("table", "<article><h1>Cranes</h1><table>", "<tr><th>Crane {0}</th><td>at rest</td><td>{0} t</td></tr>", "</table></article>"),
        ("one row", "<article><h1>Cranes</h1><table><tr>", "<td>Crane {0}</td>", "</tr></table></article>"),
        ("nested tables", "<article><h1>Cranes</h1>", "<table><tr><td>Crane {0}</td><td>", "</article>"),
        ("pairs", "<article><h1>Cranes</h1><dl>", "<dt>Crane {0}</dt><dd>at rest since {0}</dd>", "</dl></article>"),
        ("headings", "<article>", "<h1>Crane {0}</h1><h2>Its hook</h2>", "</article>"),
        ("dates and bylines", "<article><h1>Cranes</h1>", "<p class=\"byline\">By Jane Roe {0}</p><time>4 March 2026</time>", "</article>"),
        ("scripts", "<article><h1>Cranes</h1>", "<script>if (a < {0} && '</p>') {{ b = \"<p>\"; }}</script><p>word {0}</p>", "</article>"),
        ("linked data", "<script type=\"application/ld+json\">[{\"@type\":\"WebPage\"}", ",{{\"@type\":\"NewsArticle\",\"@id\":\"#{0}\",\"headline\":\"Crane {0}\"}}", $"]</script><article><h1>Cranes</h1><p>{Sentence}</p></article>"),
        ("references", "<article><h1>Cranes</h1><p>", "&eacute;&#8217;&amp;&nbsp;&bogus;&#x{0}; ", "</p></article>"),
        ("comments", "<article><h1>Cranes</h1>", "<!-- crane {0} --><!---><![if ie]><p>word {0}</p>", "</article>"),
        ("open brackets", "<article><h1>Cranes</h1><p>", "<< a < b <1 </ <> ", "</p></article>"),
        ("repeated text", "<article><h1>Cranes</h1>", $"<p>{Sentence}</p><blockquote>{Sentence}</blockquote>", "</article>"),
        ("no spaces", "<article><h1>Cranes</h1><p>", "crane{0}", "</p></article>"),
        ("Chinese", "<article><h1>起重机</h1>", "<p>奥斯陆港务局星期一说，三台起重机将停止工作，直到检查人员看过第{0}台为止。</p>", "</article>"),
    ];

    /// <summary>Names of the shapes.</summary>
    public static IEnumerable<string> Names => Shapes.Select(shape => shape.Name);

    /// <summary>A page of a shape.</summary>
    /// <param name="name">Name of the shape.</param>
    /// <param name="bytes">Its length in bytes, at least.</param>
    public static RawPage Of(string name, int bytes)
    {
        var (_, head, part, tail) = Shapes.Single(shape => shape.Name == name);
        var page = new StringBuilder("<!doctype html><html lang=en><head><title>Cranes stand still</title></head><body>").Append(head);
        var format = CompositeFormat.Parse(part);
        for (var (number, length) = (1, 0); length < bytes; number++)
        {
            var before = page.Length;
            page.AppendFormat(CultureInfo.InvariantCulture, format, number);
            length += name == "Chinese" ? 3 * (page.Length - before) : page.Length - before;
        }

        page.Append(tail).Append("</body></html>");
        return new RawPage { Path = name + ".html", Content = Encoding.UTF8.GetBytes(page.ToString()), MediaType = "text/html" };
    }
}
