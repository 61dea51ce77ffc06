using Extractor.Layout;

namespace Extractor.Learning.Kinds;

/// <summary>Counts how well the bodies of listings are told from those of articles.</summary>
internal sealed class ListingScores
{
    private readonly List<double> articles = [];
    private readonly List<double> listings = [];
    private int dropped;

    /// <summary>Number of articles.</summary>
    public int Articles => articles.Count;

    /// <summary>Number of listings.</summary>
    public int Listings => listings.Count;

    /// <summary>Share of pairs of a listing and an article in which the listing has the higher odds.</summary>
    public double Area
    {
        get
        {
            if (articles.Count == 0 || listings.Count == 0) return 0;
            var sorted = articles.Order().ToArray();
            return listings.Average(odds => (double)RankOf(sorted, odds) / sorted.Length);
        }
    }

    /// <summary>Share of listings that are found, though they declare nothing.</summary>
    public double Found => listings.Count == 0 ? 0 : (double)listings.Count(odds => odds >= ListingJudge.LeastOdds) / listings.Count;

    /// <summary>Share of the articles' pages that are taken for a listing or a notice, by all that they show and declare.</summary>
    public double ArticlesDropped => articles.Count == 0 ? 0 : (double)dropped / articles.Count;

    /// <summary>Adds a page.</summary>
    /// <param name="odds">Odds of its body.</param>
    /// <param name="declared">What it declares adds to them.</param>
    /// <param name="isListing">Whether it is a listing.</param>
    public void Add(double odds, double declared, bool isListing)
    {
        (isListing ? listings : articles).Add(odds);
        if (!isListing && odds + declared >= ListingJudge.LeastOdds) dropped++;
    }

    private static int RankOf(double[] sorted, double odds)
    {
        var at = Array.BinarySearch(sorted, odds);
        return at < 0 ? ~at : at;
    }
}
