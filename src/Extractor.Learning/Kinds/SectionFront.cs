using System.Net;
using System.Text;

namespace Extractor.Learning.Kinds;

/// <summary>Sets teasers of articles in the ways that section fronts have them.</summary>
internal static class SectionFront
{
    private const int FewestItems = 7;
    private const int ItemSpread = 16;

    private static readonly Func<StoryTeaser, string>[] Forms =
    [
        item => $"<article class=\"card\"><h2><a href=\"{item.Url}\">{item.Title}</a></h2><p>{item.Summary}</p><time>{item.Date}</time></article>",
        item => $"<li><a href=\"{item.Url}\">{item.Title}</a> <span class=\"date\">{item.Date}</span></li>",
        item => $"<div class=\"item\"><a href=\"{item.Url}\"><img src=\"/i.jpg\" alt=\"\"><h3>{item.Title}</h3></a><span>{item.Date}</span><p>{item.Summary}</p></div>",
        item => $"<div class=\"row\"><a href=\"{item.Url}\">{item.Title}</a></div>",
        item => $"<h3><a href=\"{item.Url}\">{item.Title}</a></h3>",
        item => $"<div class=\"teaser\"><h3>{item.Title}</h3><p>{item.Summary} <a href=\"{item.Url}\">Read more</a></p></div>",
        item => $"<p><a href=\"{item.Url}\"><b>{item.Title}</b></a><br>{item.Summary}</p>",
        item => $"<tr><td>{item.Date}</td><td><a href=\"{item.Url}\">{item.Title}</a></td></tr>",
    ];

    /// <summary>A front with teasers of the articles from a place in the list on.</summary>
    /// <param name="articles">Title and opening words of each article.</param>
    /// <param name="number">Number of the front, which decides its form and length.</param>
    public static string Of(IReadOnlyList<(string Title, string Opening)> articles, int number)
    {
        var form = Forms[number % Forms.Length];
        var count = FewestItems + (number * 5 % ItemSpread);
        var html = new StringBuilder("<div class=\"front\">");
        for (var i = 0; i < count; i++)
        {
            var (title, opening) = articles[((number * 31) + i) % articles.Count];
            var date = FormattableString.Invariant($"{1 + (i % 28)} March 2026");
            html.Append(form(new StoryTeaser($"/story/{number}-{i}", WebUtility.HtmlEncode(title), WebUtility.HtmlEncode(opening), date))).Append('\n');
        }

        return html.Append("</div>").ToString();
    }

    private sealed record StoryTeaser(string Url, string Title, string Summary, string Date);
}
