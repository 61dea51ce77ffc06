using System.Net;
using System.Text;
using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>Sets a labelled document as a page with nothing around its text, so that its text alone is judged.</summary>
internal static class PlainPage
{
    /// <summary>Sentences of a paragraph: news has one to three.</summary>
    private const int SentencesOfParagraph = 3;

    /// <summary>The page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="declared">What the page says about itself in a list under its title: labels and values; none for a page without such a list.</param>
    public static RawPage Of(LabelledDocument document, IReadOnlyList<(string Label, string Value)>? declared = null) =>
        Of(document.Id, document.Url, document.Title, document.Sentences, declared);

    /// <summary>The page of a text.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="url">Where it stood; null where unknown.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="sentences">Its sentences, or longer pieces.</param>
    /// <param name="declared">As above.</param>
    public static RawPage Of(string id, string? url, string headline, IReadOnlyList<string> sentences, IReadOnlyList<(string Label, string Value)>? declared = null)
    {
        var title = WebUtility.HtmlEncode(headline);
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"en\"><head><title>{title}</title></head><body><article><h1>{title}</h1>\n");
        if (declared is { Count: > 0 })
        {
            html.Append("<dl>");
            foreach (var (label, value) in declared) html.Append("<dt>").Append(label).Append("</dt><dd>").Append(WebUtility.HtmlEncode(value)).Append("</dd>");
            html.Append("</dl>\n");
        }

        var paragraph = new List<string>();
        foreach (var sentence in sentences)
        {
            if (!EndsAsSentence(sentence)) Close(html, paragraph);
            paragraph.Add(sentence);
            if (!EndsAsSentence(sentence) || (paragraph.Count >= SentencesOfParagraph && IsClosed(paragraph))) Close(html, paragraph);
        }

        Close(html, paragraph);
        html.Append("</article></body></html>");
        return new RawPage { Path = id + ".html", Url = url, Content = Encoding.UTF8.GetBytes(html.ToString()), MediaType = "text/html", HeaderCharset = "utf-8" };
    }

    private static void Close(StringBuilder html, List<string> paragraph)
    {
        if (paragraph.Count > 0) html.Append("<p>").Append(WebUtility.HtmlEncode(string.Join(' ', paragraph))).Append("</p>\n");
        paragraph.Clear();
    }

    private static bool EndsAsSentence(string sentence) => sentence.TrimEnd(' ', '"', '”', '’', '\'', ')', '»') is [.., '.' or '!' or '?' or '…' or '。'];

    /// <summary>Whether every curly quotation that the paragraph opens is closed.</summary>
    private static bool IsClosed(List<string> paragraph) => paragraph.Sum(sentence => sentence.Count(c => c == '“') - sentence.Count(c => c == '”')) <= 0;
}
