using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Documents;

/// <summary>Compares names but for case, diacritics, punctuation and a leading article.</summary>
internal static class NameMatch
{
    private const string Article = "the ";

    /// <summary>Whether two names are one.</summary>
    public static bool Same(string one, string other) => string.Equals(Folded(one), Folded(other), StringComparison.Ordinal);

    /// <summary>The form in which names are compared.</summary>
    public static string Folded(string name)
    {
        var folded = NameKey.Fold(name);
        return folded.StartsWith(Article, StringComparison.Ordinal) && folded.Length > Article.Length ? folded[Article.Length..] : folded;
    }
}
