using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Links;

/// <summary>Finds the organisations of the gazetteer that have one of an entity's names, with identifiers to link to.</summary>
internal static class LinkCandidates
{
    private const int MostForms = 8, MostCandidates = 6;
    private const string Article = "the ";

    /// <summary>The candidates in the order in which the entity's forms bring them.</summary>
    public static IReadOnlyList<LinkCandidate> Of(Gazetteer gazetteer, Entity entity)
    {
        var found = new List<LinkCandidate>();
        Look(gazetteer, entity.Name, isName: true, found);
        for (var i = 0; i < Math.Min(entity.Aliases.Count, MostForms); i++) Look(gazetteer, entity.Aliases[i], isName: false, found);
        return found;
    }

    private static void Look(Gazetteer gazetteer, string form, bool isName, List<LinkCandidate> found)
    {
        // "The Guardian" is that, "the Federal Reserve" is "Federal Reserve".
        var whole = gazetteer.Find(form);
        var bare = form.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? form.AsSpan(Article.Length) : form;
        if (whole < 0) whole = gazetteer.Find(bare);
        var index = whole >= 0 ? whole : gazetteer.FindOrganization(bare);
        if (index < 0 || ((gazetteer.Flags(index) & NameFlags.CapitalsOnly) != 0 && form.Any(char.IsLower))) return;
        foreach (var sense in gazetteer.Senses(index))
        {
            if (!sense.IsOrganization || sense.Index < 0) continue;
            var at = found.FindIndex(candidate => candidate.Sense.Index == sense.Index);
            if (at >= 0) found[at] = found[at] with { Forms = [.. found[at].Forms, form], IsWhole = found[at].IsWhole || whole >= 0 };
            else if (found.Count < MostCandidates) found.Add(new(sense, [form], isName, whole >= 0));
        }
    }
}
