namespace Extractor.Layout;

/// <summary>What the types that a page declares for itself say (schema.org, OpenGraph).</summary>
internal sealed record SchemaTypes
{
    /// <summary>News: NewsArticle and its kin.</summary>
    public bool IsNews { get; private init; }

    /// <summary>A blog's post, or an opinion.</summary>
    public bool IsBlog { get; private init; }

    /// <summary>An article, no more said.</summary>
    public bool IsPlainArticle { get; private init; }

    /// <summary>An article of any sort.</summary>
    public bool IsArticle => IsNews || IsBlog || IsPlainArticle;

    /// <summary>An opinion.</summary>
    public bool IsOpinion { get; private init; }

    /// <summary>A person or organisation.</summary>
    public bool IsProfile { get; private init; }

    /// <summary>A list, and no article.</summary>
    public bool IsList { get; private init; }

    /// <summary>A list on any page.</summary>
    public bool HasList { get; private init; }

    /// <summary>A web site, and no article.</summary>
    public bool IsSite { get; private init; }

    /// <summary>Steps to follow, or questions with answers.</summary>
    public bool IsGuide { get; private init; }

    /// <summary>A review or a product with its rating.</summary>
    public bool IsReview { get; private init; }

    /// <summary>Reads a list of types.</summary>
    /// <param name="types">Names without prefix; those of OpenGraph begin with <c>og:</c>.</param>
    public static SchemaTypes Of(IReadOnlyList<string> types)
    {
        bool news = false, blog = false, article = false, opinion = false, profile = false, list = false, site = false, guide = false, review = false;
        foreach (var type in types)
        {
            switch (type)
            {
                case "NewsArticle" or "ReportageNewsArticle" or "AnalysisNewsArticle" or "LiveBlogPosting" or "BackgroundNewsArticle":
                    news = true;
                    break;
                case "BlogPosting" or "OpinionNewsArticle":
                    blog = true;
                    opinion |= type == "OpinionNewsArticle";
                    break;
                case "Article" or "og:article":
                    article = true;
                    break;
                case "ProfilePage" or "AboutPage" or "og:profile":
                    profile = true;
                    break;
                case "CollectionPage" or "ItemList" or "SearchResultsPage" or "Blog":
                    list = true;
                    break;
                case "WebSite" or "og:website":
                    site = true;
                    break;
                case "HowTo" or "FAQPage" or "Recipe" or "TechArticle":
                    guide = true;
                    break;
                case "Review" or "Product" or "ReviewNewsArticle" or "AggregateRating":
                    review = true;
                    break;
            }
        }

        var isArticle = news || blog || article;
        return new SchemaTypes
        {
            IsNews = news,
            IsBlog = blog,
            IsOpinion = opinion,
            IsPlainArticle = article && !news && !blog,
            IsProfile = profile,
            IsList = list && !isArticle,
            HasList = list,
            IsSite = site && !isArticle,
            IsGuide = guide,
            IsReview = review,
        };
    }
}
