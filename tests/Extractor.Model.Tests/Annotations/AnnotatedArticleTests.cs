using Extractor.Testing;

namespace Extractor.Model.Tests.Annotations;

public sealed class AnnotatedArticleTests
{
    private readonly AnnotatedArticle article = new(Articles.Of("A line."));

    [Fact]
    public void Leaves_the_article_before_it_as_it_was()
    {
        var with = article.With(new LanguageLayer("en", 0.9));
        Assert.Equal("en", with.Get<LanguageLayer>().Language);
        Assert.Null(article.Find<LanguageLayer>());
    }

    [Fact]
    public void Overwrites_nothing()
    {
        var with = article.With(new LanguageLayer("en", 0.9));
        Assert.Throws<ArgumentException>(() => with.With(new LanguageLayer("de", 0.9)));
    }

    [Fact]
    public void Names_the_layer_that_is_missing() =>
        Assert.Contains(nameof(MentionLayer), Assert.Throws<InvalidOperationException>(() => article.Get<MentionLayer>()).Message, StringComparison.Ordinal);
}
