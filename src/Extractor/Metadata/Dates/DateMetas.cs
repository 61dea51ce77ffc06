using System.Collections.Frozen;

namespace Extractor.Metadata.Dates;

/// <summary>Meta names that hold dates, with the source that each counts as: names too rare to be told apart share one.</summary>
internal static class DateMetas
{
    /// <summary>Names of the date of publication.</summary>
    public static readonly IReadOnlyList<(string Name, string Source)> Published =
    [
        ("article:published_time", "article:published_time"), ("og:article:published_time", "og:published"), ("og:published_time", "og:published"), ("og:pubdate", "og:published"),
        ("parsely-pub-date", "meta:tool"), ("sailthru.date", "meta:tool"), ("cxenseparse:recs:publishtime", "meta:tool"), ("bt:pubdate", "meta:tool"), ("vr:published_time", "meta:tool"),
        ("citation_publication_date", "meta:citation"), ("citation_date", "meta:citation"), ("citation_online_date", "meta:citation"),
        ("dc.date.issued", "meta:dublin"), ("dcterms.issued", "meta:dublin"), ("dcterms.created", "meta:dublin"), ("dc.date.created", "meta:dublin"), ("dcterms.date", "meta:dublin"),
        ("dc.date", "meta:dublin"), ("dc.created", "meta:dublin"), ("dcterms.available", "meta:dublin"),
        ("date", "meta:date"), ("pubdate", "meta:pubdate"), ("publishdate", "meta:pubdate"), ("publish-date", "meta:pubdate"), ("publish_date", "meta:pubdate"),
        ("publication_date", "meta:pubdate"), ("publication-date", "meta:pubdate"), ("publicationdate", "meta:pubdate"), ("datepublished", "meta:pubdate"), ("article.published", "meta:pubdate"),
        ("article_date_original", "meta:pubdate"), ("originalpublicationdate", "meta:pubdate"), ("dateposted", "meta:pubdate"), ("rnews:datepublished", "meta:pubdate"),
        ("article:published", "meta:pubdate"), ("date.published", "meta:pubdate"), ("published", "meta:pubdate"), ("published_at", "meta:pubdate"), ("displaydate", "meta:pubdate"),
        ("created", "meta:created"), ("date.created", "meta:created"), ("datecreated", "meta:created"), ("article.created", "meta:created"),
    ];

    /// <summary>Names of the date of the last change.</summary>
    public static readonly IReadOnlyList<(string Name, string Source)> Modified =
    [
        ("article:modified_time", "article:modified_time"), ("og:updated_time", "og:updated_time"), ("og:modified_time", "og:updated_time"), ("dcterms.modified", "meta:dublin"),
        ("dc.date.modified", "meta:dublin"), ("dc.modified", "meta:dublin"), ("last-modified", "meta:last-modified"), ("lastmod", "meta:modified"), ("article.updated", "meta:modified"),
        ("datemodified", "meta:modified"), ("revised", "meta:modified"), ("article:modified", "meta:modified"), ("date.updated", "meta:modified"), ("date.modified", "meta:modified"),
    ];

    /// <summary>All names of the tables.</summary>
    public static readonly FrozenSet<string> Known =
        Published.Concat(Modified).Select(pair => pair.Name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
