using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Tells the genre of an article: multinomial logistic regression on <see cref="KindFeature"/>s and the words of its title and text.</summary>
/// <param name="model">The weights.</param>
internal sealed class KindClassifier(KindModel model)
{
    /// <summary>Content of fewer words has no genre: a video, a wall, a page that only a script fills.</summary>
    private const double FewestWords = 30;

    /// <summary>How sure that is; the sets hold too few such pages to measure it.</summary>
    private const double AlmostEmptyConfidence = 0.7;

    /// <summary>The most likely genre and its probability.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="type">What the page is.</param>
    public (ArticleKind Kind, double Confidence) Classify(KindEvidence evidence, Evidenced<PageType> type)
    {
        if (type.Value is PageType.Listing or PageType.Home) return (ArticleKind.Listing, type.Confidence);
        if (type.Value != PageType.Article) return (ArticleKind.Other, type.Confidence);
        if (evidence.Shape.Words < FewestWords) return (ArticleKind.Other, AlmostEmptyConfidence);
        var likely = model.Genres(KindFeatureReader.Read(evidence), KindFeatureReader.TitleOf(evidence), evidence.Text.Text);
        DeclaredGenre.Weigh(evidence, likely);
        var best = 0;
        for (var kind = 1; kind < likely.Length; kind++)
        {
            if (likely[kind] > likely[best]) best = kind;
        }

        return ((ArticleKind)best, likely[best]);
    }
}
