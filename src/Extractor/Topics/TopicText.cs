using Extractor.Language;
using Extractor.Model;

namespace Extractor.Topics;

/// <summary>
/// The text that the topic is told from: the title, and the story without the page's apparatus. Titles and openings count more:
/// news says first what it is about.
/// </summary>
internal static class TopicText
{
    private const float TitleWeight = 4;
    private const float OpeningWeight = 2;

    /// <summary>Tokens of the opening.</summary>
    private const int Opening = 120;

    /// <summary>Tokens after which a text tells nothing new of its topic.</summary>
    private const int Longest = 1500;

    private static readonly UnicodeTokenizer Tokenizer = new();

    /// <summary>Reads all terms of an article.</summary>
    public static void Read(AnnotatedArticle article, ITermSink sink)
    {
        if (article.Article.Metadata.Title?.Value is { Length: > 0 } title)
        {
            var tokens = new List<Token>();
            Tokenizer.Tokenize(title, new TextSpan(0, title.Length), null, tokens);
            TermReader.Read(title, tokens, 0, tokens.Count, TitleWeight, -1, sink);
        }

        var layer = article.Get<TextLayer>();
        var read = 0;
        for (var i = 0; i < layer.Sentences.Count && read < Longest; i++)
        {
            var sentence = layer.Sentences[i];
            if (article.Article.IsApparatus(sentence.Span) || article.Article.Blocks[sentence.Block].Kind == BlockKind.Code) continue;
            var count = Math.Min(sentence.TokenCount, Longest);
            TermReader.Read(article.Text, layer.Tokens, sentence.FirstToken, count, read < Opening ? OpeningWeight : 1, i, sink);
            read += count;
        }
    }
}
