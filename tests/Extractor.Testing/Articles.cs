using Extractor.Model;

namespace Extractor.Testing;

/// <summary>Articles made in a test from lines of text.</summary>
public static class Articles
{
    /// <summary>
    /// An article of blocks: a line that starts with <c># </c> is a level-2 heading, with <c>* </c> a list item, with <c>> </c> a quote,
    /// any other a paragraph.
    /// </summary>
    public static Article Of(params string[] lines) => Of(new PageMetadata(), lines);

    /// <summary>The same with metadata.</summary>
    public static Article Of(PageMetadata metadata, params string[] lines)
    {
        var blocks = new List<Block>();
        var text = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            var (kind, level, body) = line switch
            {
                ['#', ' ', .. var rest] => (BlockKind.Heading, 2, rest),
                ['*', ' ', .. var rest] => (BlockKind.ListItem, 1, rest),
                ['>', ' ', .. var rest] => (BlockKind.Quote, (int?)null, rest),
                _ => (BlockKind.Paragraph, (int?)null, line),
            };
            if (text.Length > 0) text.Append('\n');
            var start = text.Length;
            text.Append(body);
            blocks.Add(new Block { Kind = kind, Level = level, Start = start, End = text.Length, Xpath = "", HtmlStart = start, HtmlEnd = text.Length });
        }

        return new Article
        {
            Source = new SourceInfo { Path = "test.txt", ContentSha256 = new string('0', 64), MediaType = "text/plain", Charset = "utf-8", Bytes = text.Length },
            Metadata = metadata,
            Text = text.ToString(),
            Blocks = blocks,
            SourceMap = text.Length == 0 ? SourceMap.Empty : new SourceMap([new SourceRun(0, text.Length, 0, text.Length)]),
        };
    }

    /// <summary>The article after the annotators given, in order.</summary>
    public static AnnotatedArticle Annotate(this Article article, params IAnnotator[] annotators)
    {
        var annotated = new AnnotatedArticle(article);
        foreach (var annotator in annotators) annotated = annotated.With(annotator.Annotate(annotated, CancellationToken.None));
        return annotated;
    }
}
