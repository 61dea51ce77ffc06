using Extractor.Duplicates;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Duplicates;

public class ArticleSketcherTests
{
    private static readonly ArticleSketcher Sketcher = new(new DuplicateOptions());

    private static string Text(int words) => string.Join(' ', Enumerable.Range(1, words).Select(i => "word" + i));

    private static ArticleRecord Article(ArticleKind kind, PageType? type) =>
        Records.Of("a", Text(200)).Article with { Kind = kind, PageType = type is { } value ? new Evidenced<PageType> { Value = value, Origin = Origin.Derived, Confidence = 0.9 } : null };

    [Theory]
    [InlineData(ArticleKind.News, PageType.Article, true)]
    [InlineData(ArticleKind.Listing, PageType.Article, true)]
    [InlineData(ArticleKind.News, null, true)]
    [InlineData(ArticleKind.Listing, null, false)]
    [InlineData(ArticleKind.Listing, PageType.Listing, false)]
    [InlineData(ArticleKind.Listing, PageType.Home, false)]
    [InlineData(ArticleKind.Other, PageType.Consent, false)]
    [InlineData(ArticleKind.Other, PageType.NotFound, false)]
    public void Lets_articles_take_part_and_nothing_else(ArticleKind kind, PageType? type, bool takesPart) =>
        Assert.Equal(takesPart, Sketcher.Sketch(Article(kind, type)) is not null);

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    public void Leaves_short_texts_out(int words, bool takesPart) => Assert.Equal(takesPart, Sketcher.Sketch(Text(words)) is not null);

    [Fact]
    public void Sketches_a_text_of_five_million_words_in_little_time_and_space()
    {
        var sketch = Sketcher.Sketch(string.Concat(Enumerable.Repeat(Text(50_000) + " ", 100)));
        Assert.InRange(sketch!.Shingles.Length, 1, Shingler.MostWords);
    }

    [Fact]
    public void Refuses_options_out_of_their_range() =>
        Assert.Contains("LeastResemblance must be", Assert.Throws<ArgumentException>(() => new ArticleSketcher(new() { LeastResemblance = 1.5 })).Message, StringComparison.Ordinal);
}
