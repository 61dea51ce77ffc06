namespace Extractor.Metadata.Scan;

/// <summary>What the words of a class or id may speak of; see <see cref="ClassWords"/>.</summary>
[Flags]
internal enum ClassTopics
{
    /// <summary>Nothing of interest.</summary>
    None = 0,

    /// <summary>An author.</summary>
    Author = 1 << 0,

    /// <summary>A date.</summary>
    Date = 1 << 1,

    /// <summary>What stands beside the article.</summary>
    Aside = 1 << 2,

    /// <summary>The way from the front page.</summary>
    Breadcrumb = 1 << 3,

    /// <summary>The site's own name.</summary>
    Masthead = 1 << 4,

    /// <summary>The article's title.</summary>
    Title = 1 << 5,
}
