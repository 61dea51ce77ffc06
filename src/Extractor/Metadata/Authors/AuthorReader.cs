using Extractor.Metadata.Ranking;
using Extractor.Metadata.Titles;

namespace Extractor.Metadata.Authors;

/// <summary>Reads the lists of authors that a page may have: people, or desks where no person is named.</summary>
internal static class AuthorReader
{
    /// <summary>The options, with what speaks for and against each.</summary>
    public static FieldChoice<IReadOnlyList<string>> Read(PageFacts facts)
    {
        var choice = FieldChoice<IReadOnlyList<string>>.Of(AuthorSightings.Of(facts), KeyOf) with { AreRelated = AreRelated };
        AuthorFeatures.Add(choice, facts);
        return choice;
    }

    private static bool AreRelated(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        AuthorNames.Extends(one, other) || AuthorNames.Extends(other, one) || AuthorNames.Longer(one, other) || AuthorNames.Longer(other, one);

    private static string KeyOf(IReadOnlyList<string> names) => string.Join('|', names.Select(TitleText.Key).Order(StringComparer.Ordinal));
}
