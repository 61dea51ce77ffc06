using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Tells what a page is: a notice in the place of an article by <see cref="NoticeJudge"/>, a listing or the front page of a site by the
/// learned odds of its body and by what it declares; else an article.
/// </summary>
/// <param name="model">The weights.</param>
internal sealed class PageTypeClassifier(KindModel model)
{
    /// <summary>Odds of a notice for each point above those that it must have, and at that bar.</summary>
    private const double OddsPerPoint = 1.1;
    private const double OddsAtBar = 0.8;

    /// <summary>Sure is what has these odds; the samples are too small to tell more.</summary>
    private const double MostOdds = 4.5;

    /// <summary>An article is what nothing speaks against; of one that shows next to nothing no more is known.</summary>
    private const double LeastArticleOdds = 0.2;
    private const double FewWords = 30;
    private const double MostOddsOfFewWords = 0.6;

    private readonly ListingJudge listings = new(model);

    /// <summary>What the page is.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Evidenced<PageType> Classify(KindEvidence evidence, CancellationToken cancellationToken)
    {
        var notice = NoticeJudge.Judge(evidence, cancellationToken);
        if (notice.Points >= NoticeJudge.FewestPoints)
        {
            return Of(notice.Type, OddsAtBar + (OddsPerPoint * (notice.Points - NoticeJudge.FewestPoints))) with
            {
                Evidence = NoticeCounts.Evidence(evidence.Text, NoticeOf(notice.Type)),
            };
        }

        var odds = listings.Odds(evidence);
        if (odds >= ListingJudge.LeastOdds) return Of(ListingJudge.IsHome(evidence) ? PageType.Home : PageType.Listing, odds);
        var against = Math.Max(odds, notice.Points - NoticeJudge.FewestPoints - OddsAtBar);
        return Of(PageType.Article, Math.Clamp(-against, LeastArticleOdds, evidence.Shape.Words < FewWords ? MostOddsOfFewWords : MostOdds));
    }

    private static Evidenced<PageType> Of(PageType type, double odds) => new()
    {
        Value = type,
        Origin = Origin.Derived,
        Confidence = Math.Round(1 / (1 + Math.Exp(-Math.Min(odds, MostOdds))), 3),
    };

    private static Notice NoticeOf(PageType type) => type switch
    {
        PageType.NotFound => Notice.NotFound,
        PageType.Login => Notice.Login,
        PageType.Captcha => Notice.Captcha,
        PageType.Consent => Notice.Consent,
        _ => Notice.Error,
    };
}
