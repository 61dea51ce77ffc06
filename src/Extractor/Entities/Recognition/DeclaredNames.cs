using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Learns the name that the page declares as its entity, typed by its own words or by what the page calls its subject.</summary>
internal static class DeclaredNames
{
    /// <summary>What the page's word weighs among the evidence of the text.</summary>
    private const double Weight = 3;

    /// <summary>Learns the declared entity, with and without a legal form.</summary>
    public static void Learn(Article article, DocumentNames names)
    {
        if (article.Declared.Entity?.Value is not { Length: > 1 } name) return;
        var cut = name.LastIndexOf(' ');
        var last = cut < 0 ? WordRole.None : WordRoles.Of(NameKey.Of(name.AsSpan(cut + 1)));
        if (((last & (WordRole.OrgSuffix | WordRole.LegalForm | WordRole.OrgHead)) != 0 ? EntityType.Organization : Called(article.Declared)) is not { } type) return;
        names.Learn(NameKey.Of(name), type, Weight);
        if ((last & (WordRole.OrgSuffix | WordRole.LegalForm)) != 0) names.Learn(NameKey.Of(name.AsSpan(0, cut).TrimEnd(" ,")), type, Weight);
    }

    private static EntityType? Called(DeclaredStatements declared) =>
        TypeOf(declared.Classification?.Value) ?? TypeOf(declared.Category?.Value) ?? TypeOf(declared.SubjectType?.Value);

    // By the last word that says something: "Electricity network operator", "Central bank governor".
    private static EntityType? TypeOf(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var cut = words.LastIndexOf(' ');
            var role = WordRoles.Of(NameKey.Of(words[(cut + 1)..]));
            if ((role & (WordRole.OrganizationNoun | WordRole.OrgHead)) != 0) return EntityType.Organization;
            if ((role & WordRole.PersonNoun) != 0 || (role & WordRole.Title) != 0) return EntityType.Person;
            if ((role & WordRole.PlaceHead) != 0) return EntityType.Place;
            words = cut < 0 ? [] : words[..cut];
        }

        return null;
    }
}
