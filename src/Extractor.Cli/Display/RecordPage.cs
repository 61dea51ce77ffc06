using System.Globalization;
using System.Text;
using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>
/// One record as a self-contained HTML page: the article on one side, the claims on the other, each lighting up its evidence.
/// Nothing is loaded, and nothing of the record can run: its text is encoded, and the page allows only its own style and script.
/// </summary>
internal static class RecordPage
{
    private static readonly string Style = SelfContainedPage.Embedded("record-page.css");
    private static readonly string Script = SelfContainedPage.Embedded("record-page.js");
    private static readonly string Help = SelfContainedPage.Embedded("record-page-help.html");

    /// <summary>The page.</summary>
    public static string Of(ProfileRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var claims = new RecordClaims(record);
        var page = SelfContainedPage.Open(TitleOf(record), Style, Script);
        page.Append("<div class=\"sheet\">\n<main>\n");
        WriteHead(record, page);
        page.Append("<article").Append(Language(record.Source.Language)).Append(">\n");
        new PageArticle(record.Article, TextPieces.Of(record.Article.Text.Length, claims.All), page).Write();
        page.Append("</article>\n");
        PageNotes.Write(record, page);
        page.Append("</main>\n<aside aria-label=\"Claims of the record\">\n");
        WriteConfidence(record.Confidence, page);
        new PageClaims(claims, page).Write();
        page.Append("</aside>\n</div>\n<p class=\"unseen\" role=\"status\" aria-live=\"polite\" id=\"spoken\"></p>\n").Append(Help);
        return SelfContainedPage.Close(page, Script);
    }

    private static string TitleOf(ProfileRecord record) => record.Article.Title?.Value is { Length: > 0 } title ? title : record.Source.Path;

    private static void WriteHead(ProfileRecord record, StringBuilder page)
    {
        var article = record.Article;
        page.Append("<header>\n");
        page.Element("p", "class=\"kind\"", string.Join(" · ", new[] { FieldTerms.Of(article.Kind), article.Section?.Value }.Where(part => !string.IsNullOrEmpty(part))));
        page.Element("h1", "dir=\"auto\"", TitleOf(record));
        page.Element("p", "class=\"subtitle\" dir=\"auto\"", article.Subtitle?.Value);
        page.Element(
            "p", "class=\"byline\" dir=\"auto\"",
            string.Join(" · ", new[] { FieldTerms.Of(article.Authors?.Value), article.PublishedAt?.Value, article.ModifiedAt is { } changed ? "changed " + changed.Value : null }
                .Where(part => !string.IsNullOrEmpty(part))));
        var source = record.Source;
        page.Append("<p class=\"source\">").Append(Html.Link(source.CanonicalUrl ?? source.Url ?? source.Path, source.CanonicalUrl ?? source.Url));
        if (source.Publisher is { Length: > 0 } publisher) page.Append(" · <bdi>").Append(Html.Text(publisher)).Append("</bdi>");
        page.Append(CultureInfo.InvariantCulture, $" · {article.WordCount} words · {article.ReadingMinutes} min</p>\n</header>\n");
    }

    private static void WriteConfidence(RecordConfidence confidence, StringBuilder page)
    {
        var grade = confidence.Grade is "A" or "B" or "C" or "D" ? confidence.Grade : "D";
        page.Append($"<div class=\"grade {grade}\"><b>{Html.Text(confidence.Grade)}</b><div>")
            .Append("<span class=\"score\">").Append(confidence.Score.ToString("0.00", CultureInfo.InvariantCulture)).Append("</span> ")
            .Append(Html.Text(confidence.Label)).Append("<span class=\"sourcing\">sourcing ").Append(FieldTerms.Of(confidence.Sourcing))
            .Append("</span></div><button type=\"button\" id=\"ask\" aria-haspopup=\"dialog\" title=\"Keys (?)\">?</button></div>\n");
    }

    private static string Language(string? tag) => string.IsNullOrEmpty(tag) ? string.Empty : $" lang=\"{Html.Text(tag)}\"";
}
