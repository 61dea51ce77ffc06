using Extractor.Model;

namespace Extractor.Duplicates;

/// <summary>Makes the sketches by which near-duplicates are found. One instance serves all workers.</summary>
/// <param name="options">What counts as a near-duplicate.</param>
public sealed class ArticleSketcher(DuplicateOptions options)
{
    private readonly DuplicateOptions options = (options ?? throw new ArgumentNullException(nameof(options))).Validated();

    /// <summary>The sketch of an article; null where it does not take part: a listing, a front page, a notice, a wall, or a text that is too short.</summary>
    /// <param name="article">The article.</param>
    public ArticleSketch? Sketch(ArticleRecord article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var takesPart = article.PageType is { } type ? type.Value == PageType.Article : article.Kind is not (ArticleKind.Listing or ArticleKind.Other);
        return takesPart ? Sketch(article.Text) : null;
    }

    /// <summary>The sketch of a text; null where it is too short.</summary>
    /// <param name="text">The text.</param>
    public ArticleSketch? Sketch(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (shingles, lede) = Shingler.Cut(text, options);
        return shingles.Length < options.LeastShingles ? null : new(shingles, lede, MinHash.BandsOf(shingles));
    }
}
