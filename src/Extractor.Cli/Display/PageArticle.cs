using System.Globalization;
using System.Text;
using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>The article's side of the page: its blocks by kind, its text cut into pieces that name their claims.</summary>
internal sealed class PageArticle(ArticleRecord article, TextPieces pieces, StringBuilder page)
{
    private string open = string.Empty;

    /// <summary>Writes the blocks; text that no block covers is a paragraph.</summary>
    public void Write()
    {
        if (string.IsNullOrWhiteSpace(article.Text))
        {
            page.Append("<p class=\"empty\">The page gave no text.</p>\n");
            return;
        }

        var at = 0;
        foreach (var block in article.Blocks.OrderBy(block => block.Start))
        {
            var start = Math.Max(block.Start, at);
            var end = Math.Min(block.End, article.Text.Length);
            if (start >= end) continue;
            WriteLoose(at, start);
            WriteBlock(block, new TextSpan(start, end));
            at = end;
        }

        WriteLoose(at, article.Text.Length);
        Enter(string.Empty);
    }

    private void WriteLoose(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(article.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(article.Text[end - 1])) end--;
        if (start < end) WriteBlock(new Block { Kind = BlockKind.Paragraph, Start = start, End = end, Xpath = string.Empty, HtmlStart = 0, HtmlEnd = 0 }, new TextSpan(start, end));
    }

    private void WriteBlock(Block block, TextSpan span)
    {
        Enter(block.Kind switch { BlockKind.ListItem => "ul", BlockKind.TableRow => "table", BlockKind.Quote => "blockquote", _ => string.Empty });
        switch (block.Kind)
        {
            case BlockKind.Heading:
                // The page's own title is the first level.
                var level = Math.Clamp((block.Level ?? 2) + 1, 3, 6).ToString(CultureInfo.InvariantCulture);
                WriteElement("h" + level, span);
                break;
            case BlockKind.ListItem:
                WriteElement("li", span, $" class=\"l{Math.Clamp(block.Level ?? 1, 1, 6).ToString(CultureInfo.InvariantCulture)}\"");
                break;
            case BlockKind.TableRow:
                WriteRow(span);
                break;
            case BlockKind.Caption:
                WriteElement("p", span, " class=\"caption\"");
                break;
            case BlockKind.Code:
                WriteElement("pre", span);
                break;
            default:
                WriteElement("p", span);
                break;
        }
    }

    private void Enter(string element)
    {
        if (element == open) return;
        if (open.Length > 0) page.Append("</").Append(open).Append(open == "table" ? "></div>\n" : ">\n");
        if (element.Length > 0) page.Append(element == "table" ? "<div class=\"wide\"><" : "<").Append(element).Append(">\n");
        open = element;
    }

    private void WriteRow(TextSpan span)
    {
        page.Append("<tr>");
        var start = span.Start;
        while (start <= span.End)
        {
            var tab = article.Text.IndexOf('\t', start, span.End - start);
            var end = tab < 0 ? span.End : tab;
            WriteElement("td", new TextSpan(start, end));
            start = end + 1;
        }

        page.Append("</tr>\n");
    }

    private void WriteElement(string name, TextSpan span, string attributes = "")
    {
        page.Append('<').Append(name).Append(attributes).Append(" dir=\"auto\">");
        foreach (var piece in pieces.In(span))
        {
            var text = Html.Text(article.Text[piece.Start..piece.End]);
            if (piece.Claims.Count == 0)
            {
                page.Append(text);
                continue;
            }

            page.Append(CultureInfo.InvariantCulture, $"<span class=\"piece\" data-at=\"{piece.Start}\" data-claims=\"");
            page.AppendJoin(' ', piece.Claims).Append("\">").Append(text).Append("</span>");
        }

        page.Append("</").Append(name).Append(">\n");
    }
}
