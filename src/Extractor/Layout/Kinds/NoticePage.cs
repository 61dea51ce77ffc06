using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Keeps the record of a page short that prints a notice in the place of an article.</summary>
internal static class NoticePage
{
    /// <summary>
    /// The article without authors, dates and structures where the page is a notice: what stands there is of the site, or of an article
    /// that is not shown. Title, text and links stay.
    /// </summary>
    public static Article Trim(Article article)
    {
        if (article.PageType is null or { Value: PageType.Article or PageType.Listing or PageType.Home }) return article;
        return article with
        {
            Metadata = article.Metadata with
            {
                Subtitle = null,
                Authors = null,
                PublishedAt = null,
                ModifiedAt = null,
                Section = null,
                Tags = null,
                ImageCaption = null,
            },
            Attributes = [],
            SummaryBullets = [],
            Declared = new DeclaredStatements(),
        };
    }
}
