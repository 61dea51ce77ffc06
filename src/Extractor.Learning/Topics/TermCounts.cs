using Extractor.Language;
using Extractor.Model;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>The terms of one training text, read exactly as the topic annotator reads an article.</summary>
internal sealed class TermCounts : ITermSink
{
    private readonly Dictionary<string, float> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private TermCounts() => lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Weighted counts by term.</summary>
    public IReadOnlyDictionary<string, float> Counts => counts;

    /// <summary>The terms of a text.</summary>
    public static TermCounts Of(LabelledText text)
    {
        var terms = new TermCounts();
        TopicText.Read(Annotated(text), terms);
        return terms;
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, float weight, int sentence)
    {
        lookup.TryGetValue(term, out var count);
        lookup[term] = count + weight;
    }

    /// <summary>The text as an article, with sentences and tokens.</summary>
    public static AnnotatedArticle Annotated(LabelledText text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start);
            if (end < 0) end = text.Text.Length;
            if (end > start) blocks.Add(new Block { Kind = BlockKind.Paragraph, Start = start, End = end, Xpath = "", HtmlStart = 0, HtmlEnd = 0 });
            start = end + 1;
        }

        var article = new AnnotatedArticle(new Article
        {
            Source = new SourceInfo { Path = text.Id, ContentSha256 = "" },
            Metadata = new PageMetadata { Title = new Evidenced<string> { Value = text.Title, Origin = Origin.Metadata, Confidence = 1 } },
            Text = text.Text,
            Blocks = blocks,
        }).With(new LanguageLayer("en", 1));
        return article.With(new TextAnnotator().Annotate(article, CancellationToken.None));
    }
}
