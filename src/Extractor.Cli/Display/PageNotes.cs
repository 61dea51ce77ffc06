using System.Globalization;
using System.Text;
using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>What stands below the article on the page: captions of its pictures, gates, related links, diagnostics and what made the record.</summary>
internal static class PageNotes
{
    /// <summary>Writes the notes; what is empty is left out.</summary>
    public static void Write(ProfileRecord record, StringBuilder page)
    {
        page.Append("<footer>\n");
        if (record.Article.Captions.Count > 0)
        {
            page.Append("<h2>Picture captions</h2>\n<ul>");
            foreach (var caption in record.Article.Captions) page.Append("<li>").Append(Html.Link(caption.Text, caption.Image)).Append("</li>\n");
            page.Append("</ul>\n");
        }

        if (record.Access.Gates.Count > 0)
        {
            page.Append("<h2>Gates</h2>\n<ul>");
            foreach (var gate in record.Access.Gates)
            {
                page.Append("<li>").Element("b", "dir=\"auto\"", gate.Name).Element("span", "class=\"audience\" dir=\"auto\"", gate.Audience)
                    .Element("p", "dir=\"auto\"", gate.Text).Append("</li>\n");
            }

            page.Append("</ul>\n");
        }

        if (record.RelatedLinks.Count > 0)
        {
            page.Append("<h2>Related links</h2>\n<ul>");
            foreach (var link in record.RelatedLinks) page.Append("<li>").Append(Html.Link(link.Title, link.Url)).Append("</li>\n");
            page.Append("</ul>\n");
        }

        if (record.Diagnostics.Count > 0)
        {
            page.Append("<h2>Diagnostics</h2>\n<ul>");
            foreach (var note in record.Diagnostics)
                page.Append("<li>").Element("code", string.Empty, note.Code).Element("span", "dir=\"auto\"", note.Message).Append("</li>\n");
            page.Append("</ul>\n");
        }

        WriteMaking(record, page);
        page.Append("</footer>\n");
    }

    private static void WriteMaking(ProfileRecord record, StringBuilder page)
    {
        page.Append("<details><summary>What made this record</summary>\n<dl>\n");
        Pair("Record", record.Id);
        Pair("Nearly repeats", record.DuplicateOf);
        Pair("Path", record.Source.Path);
        Pair("Address", record.Source.Url);
        Pair("Fetched", record.Source.RetrievedAt);
        Pair("Content", string.Create(CultureInfo.InvariantCulture, $"{record.Source.Bytes} bytes, {record.Source.MediaType}, {record.Source.Charset}"));
        Pair("SHA-256", record.Source.ContentSha256);
        Pair("Language", record.Source.Language is { } language
            ? string.Create(CultureInfo.InvariantCulture, $"{language} ({record.Source.LanguageConfidence:0.00})") : null);
        Pair("Contract", record.SchemaVersion);
        Pair("Pipeline", $"{record.Pipeline.Version}, options {record.Pipeline.ConfigSha256}");
        foreach (var model in record.Pipeline.Models) Pair("Model", $"{model.Name} {model.Version}, {model.Sha256}");
        page.Append("</dl></details>\n");

        void Pair(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value)) page.Element("dt", string.Empty, label).Element("dd", "dir=\"auto\"", value);
        }
    }
}
