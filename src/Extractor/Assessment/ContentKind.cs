using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Tells the sort of content: the page's own word where it fits the kind of page, else the kind.</summary>
internal static class ContentKind
{
    private static readonly (ArticleKind Kind, string Name, string[] Words)[] Names =
    [
        (ArticleKind.News, "news", ["news", "report", "story", "article", "brief", "bulletin"]),
        (ArticleKind.Profile, "profile", ["profile", "profiling", "brief", "biography", "dossier", "factsheet"]),
        (ArticleKind.Blog, "blog", ["blog", "opinion", "comment", "commentary", "column", "analysis", "guide", "tutorial", "editorial", "article"]),
        (ArticleKind.PressRelease, "pressRelease", ["release", "announcement", "statement", "communiqué", "communique"]),
        (ArticleKind.Listing, "listing", ["listing", "list", "archive", "index", "directory"]),
    ];

    /// <summary>The sort of content; null where neither page nor layout tells.</summary>
    public static Evidenced<string>? Of(Article article)
    {
        var declared = article.Declared.ContentType;
        // A page is taken for a profile because of the panel that prints these words: of the sort of its text that says nothing.
        if (declared is not null && (article.Kind == ArticleKind.Profile || article.KindConfidence < Agreement.Floor || !Contradicts(declared.Value, article.Kind))) return declared;
        foreach (var (kind, name, _) in Names)
        {
            if (kind == article.Kind) return new Evidenced<string> { Value = name, Origin = Origin.Derived, Confidence = article.KindConfidence };
        }

        return declared;
    }

    /// <summary>Whether the words name a sort of content, and it is another than the kind of page.</summary>
    public static bool Contradicts(string words, ArticleKind kind)
    {
        var isKnown = false;
        foreach (var (other, _, names) in Names)
        {
            if (!names.Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase))) continue;
            if (other == kind) return false;
            isKnown = true;
        }

        return isKnown;
    }
}
