using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Odds that a page is a listing: of its body by learned weights, and of what it declares by a fixed scale, since the pages with which
/// the body was learned are articles whose text was taken out and still declare themselves articles.
/// </summary>
/// <param name="model">The weights.</param>
internal sealed class ListingJudge(KindModel model)
{
    /// <summary>
    /// Odds from which on a page is a listing. An article that is dropped is worse than a listing that is kept, so it must be likely.
    /// </summary>
    public const double LeastOdds = 1.4;

    private const double DeclaredArticle = -2;
    private const double DeclaredList = 1.5;
    private const double DeclaredSite = 0.7;
    private const double DatedByMarkup = -1;
    private const double ListAddress = 1;
    private const double RootAddress = 1.5;
    private const double SiteTitle = 1;

    /// <summary>Fewest links to articles that make a list.</summary>
    private const int FewestHeadlines = 5;

    /// <summary>Odds, as a logarithm, that the page is a listing.</summary>
    public double Odds(KindEvidence evidence) =>
        model.ListingOdds(ListingFeatureReader.Read(evidence.Shape)) + DeclaredOdds(evidence);

    /// <summary>What the page's declarations and address add to the odds; all against where it has too few links to list anything.</summary>
    public static double DeclaredOdds(KindEvidence evidence)
    {
        if (evidence.Shape.Headlines < FewestHeadlines) return double.NegativeInfinity;
        var metadata = evidence.Metadata;
        var types = SchemaTypes.Of(metadata.DeclaredTypes);
        var odds = 0.0;
        if (types.IsArticle) odds += DeclaredArticle;
        if (types.IsList) odds += DeclaredList;
        else if (types.IsSite) odds += DeclaredSite;
        if (metadata.PublishedAt is { Origin: Origin.Metadata }) odds += DatedByMarkup;
        var address = PageAddress.Of(evidence);
        if (address.IsRoot) odds += RootAddress;
        else if (address.IsList) odds += ListAddress;
        if (IsSiteTitle(metadata)) odds += SiteTitle;
        return odds;
    }

    /// <summary>Whether a listing is the front page of its site.</summary>
    public static bool IsHome(KindEvidence evidence)
    {
        var address = PageAddress.Of(evidence);
        if (address.IsRoot) return true;
        return !address.IsKnown && (IsSiteTitle(evidence.Metadata) || SchemaTypes.Of(evidence.Metadata.DeclaredTypes).IsSite);
    }

    // A front page has the site's name for a title, and often what it is for.
    private static bool IsSiteTitle(PageMetadata metadata) =>
        metadata is { Publisher: { Length: > 0 } publisher, Title.Value: { } title } && title.StartsWith(publisher, StringComparison.OrdinalIgnoreCase);
}
