using Extractor.Assessment.Judging;
using Extractor.Model;
using Extractor.Narrative;
using Extractor.Testing;

namespace Extractor.Tests.Narrative;

/// <summary>Layers made by hand: sentences end at a mark before a space, entities are named by the test.</summary>
internal static class Layers
{
    /// <summary>The article of the lines with its language and sentences.</summary>
    public static AnnotatedArticle Of(params string[] lines) => Of(Articles.Of(lines));

    /// <summary>The article with its language and sentences.</summary>
    public static AnnotatedArticle Of(Article article, string? language = "en") =>
        new AnnotatedArticle(article).With(new LanguageLayer(language, 0.99)).With(TextOf(article));

    /// <summary>Adds entities: every occurrence of each name is a mention.</summary>
    public static AnnotatedArticle WithEntities(this AnnotatedArticle article, params (string Name, EntityType Type)[] entities) =>
        article.With(new EntityLayer([.. entities.Select((entity, i) => EntityOf(article.Text, $"e{i + 1}", entity.Name, entity.Type, 1.0 / (i + 2)))]));

    /// <summary>Adds the story as the model that ships sees it.</summary>
    public static AnnotatedArticle WithStory(this AnnotatedArticle article) => article.With(new StoryAnnotator().Annotate(article, CancellationToken.None));

    /// <summary>Adds the judgement by the model that ships, with empty layers for what it needs and the article has not.</summary>
    public static AnnotatedArticle WithJudgement(this AnnotatedArticle article)
    {
        foreach (var layer in (AnnotationLayer[])[new QuantityLayer([]), new QuoteLayer([]), new PlaceLayer(), new TopicLayer()])
        {
            if (!article.Has(layer)) article = article.With(layer);
        }

        article = article.WithStory();
        return article.With(new JudgementAnnotator().Annotate(article, CancellationToken.None));
    }

    private static bool Has(this AnnotatedArticle article, AnnotationLayer layer) => layer switch
    {
        QuantityLayer => article.Find<QuantityLayer>() is not null,
        QuoteLayer => article.Find<QuoteLayer>() is not null,
        PlaceLayer => article.Find<PlaceLayer>() is not null,
        _ => article.Find<TopicLayer>() is not null,
    };

    /// <summary>Sentences and tokens of the article.</summary>
    public static TextLayer TextOf(Article article)
    {
        var sentences = new List<Sentence>();
        var tokens = new List<Token>();
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var block = article.Blocks[i];
            for (var start = block.Start; start < block.End;)
            {
                var end = start;
                while (end < block.End && !(article.Text[end] is '.' or '?' or '!' && (end + 1 == block.End || article.Text[end + 1] == ' '))) end++;
                end = Math.Min(end + 1, block.End);
                var first = tokens.Count;
                Tokenize(article.Text, start, end, tokens);
                sentences.Add(new Sentence(start, end, i, first, tokens.Count - first));
                start = end;
                while (start < block.End && article.Text[start] == ' ') start++;
            }
        }

        return new TextLayer(sentences, tokens);
    }

    private static void Tokenize(string text, int start, int end, List<Token> tokens)
    {
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var from = i++;
            if (char.IsLetterOrDigit(text[from]))
            {
                while (i < end && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' or ',' or '.' && i + 1 < end && char.IsLetterOrDigit(text[i + 1])))) i++;
                tokens.Add(new Token(from, i, char.IsDigit(text[from]) ? TokenKind.Number : TokenKind.Word));
            }
            else
            {
                tokens.Add(new Token(from, i, char.IsPunctuation(text[from]) ? TokenKind.Punctuation : TokenKind.Symbol));
            }
        }
    }

    private static Entity EntityOf(string text, string id, string name, EntityType type, double salience)
    {
        var mentions = new List<EntityMention>();
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            mentions.Add(new EntityMention(at, at + name.Length, name));
        return new Entity { Id = id, Name = name, Type = type, Salience = salience, Confidence = 0.9, Mentions = mentions };
    }
}
