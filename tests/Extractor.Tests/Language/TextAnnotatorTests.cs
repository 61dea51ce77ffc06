using Extractor.Language;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Language;

public class TextAnnotatorTests
{
    [Fact]
    public void Gives_each_sentence_its_block_and_tokens()
    {
        var annotated = new AnnotatedArticle(Articles.Of("# Rates held", "The bank waits. Markets rise.", "* No stop here"))
            .With(new LanguageLayer("en", 1));
        var layer = (TextLayer)new TextAnnotator().Annotate(annotated, CancellationToken.None);

        Assert.Equal(["Rates held", "The bank waits.", "Markets rise.", "No stop here"], layer.Sentences.Select(sentence => sentence.Span.Of(annotated.Text)));
        Assert.Equal([0, 1, 1, 2], layer.Sentences.Select(sentence => sentence.Block));
        Assert.Equal([2, 4, 3, 3], layer.Sentences.Select(sentence => sentence.TokenCount));
        Assert.Equal(layer.Tokens.Count, layer.Sentences[^1].FirstToken + layer.Sentences[^1].TokenCount);
        Assert.All(layer.Sentences, sentence => Assert.True(sentence.Span.Contains(layer.Tokens[sentence.FirstToken].Span)));
    }

    [Fact]
    public void Gives_nothing_for_an_empty_article()
    {
        var layer = (TextLayer)new TextAnnotator().Annotate(
            new AnnotatedArticle(Articles.Of()).With(new LanguageLayer(null, 0)), CancellationToken.None);
        Assert.Empty(layer.Sentences);
        Assert.Empty(layer.Tokens);
    }
}
