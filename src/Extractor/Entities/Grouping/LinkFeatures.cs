using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities.Grouping;

/// <summary>What speaks for two groups of mentions naming one thing.</summary>
internal sealed class LinkFeatures(Gazetteer gazetteer)
{
    private const WordRole Heads = WordRole.OrgSuffix | WordRole.OrgHead | WordRole.OrgHeadOf | WordRole.PlaceHead | WordRole.PlaceHeadFirst | WordRole.LegalForm | WordRole.BusinessNoun
        | WordRole.EventHead | WordRole.LawHead | WordRole.Direction | WordRole.ConnectorOrg | WordRole.ConnectorName;

    private const int ShortestSpelling = 5;

    /// <summary>The features of a pair.</summary>
    /// <param name="one">The one group, with its name.</param>
    /// <param name="other">The other.</param>
    /// <param name="bond">How the text sets their names side by side.</param>
    /// <param name="candidates">Candidates that the one has.</param>
    public FeatureSet Of((EntityGroup Group, GroupName Name) one, (EntityGroup Group, GroupName Name) other, NameBond bond, int candidates)
    {
        var (shorter, longer) = one.Name.Words.Count <= other.Name.Words.Count ? (one, other) : (other, one);
        var types = TypesOf(one.Group.Type, other.Group.Type);
        var features = new FeatureSet();
        features.Add("types:" + types);
        features.AddIf(bond != NameBond.None, "bond:" + bond);
        features.AddIf(candidates > 1, "several-candidates");
        features.AddIf(longer.Group.Mentions[0].Span.Start < shorter.Group.Mentions[0].Span.Start, "longer-first");
        var relation = RelationOf(shorter.Name, longer.Name);
        features.Add("relation:" + relation);
        features.Add($"relation:{relation}:{types}");
        features.AddIf(bond != NameBond.None, $"bond:{bond}:{relation}");
        if (relation is NameRelation.Opens or NameRelation.Closes or NameRelation.Within or NameRelation.Among) AddPart(features, relation, types, shorter, longer);
        if (relation is NameRelation.Spelling or NameRelation.Overlap) features.Add("shared", Shared(shorter.Name, longer.Name));
        features.AddIf(NumbersDiffer(shorter.Name, longer.Name), "numbers-differ");
        features.AddIf(one.Group.Type == EntityType.Person && types == "same-person" && GivenNamesDiffer(shorter.Name, longer.Name), "given-names-differ");
        return features;
    }

    private void AddPart(FeatureSet features, NameRelation relation, string types, (EntityGroup Group, GroupName Name) shorter, (EntityGroup Group, GroupName Name) longer)
    {
        var index = gazetteer.Find(shorter.Name.Text);
        features.AddIf(shorter.Name.Words.Count == 1, "one-word");
        features.AddIf(shorter.Name.Words.Count == 1, $"one-word:{relation}:{types}");
        features.AddIf((gazetteer.Flags(index) & NameFlags.CommonWord) != 0, "common-word");
        features.AddIf(gazetteer.Senses(index).Length > 0, "known");
        features.AddIf(gazetteer.Senses(index).Length > 0, "known:" + types);
        var heads = 0;
        foreach (var (word, key) in longer.Name.Words.Zip(longer.Name.Keys))
        {
            if (shorter.Name.Keys.Contains(key)) continue;
            if (char.IsLower(word[0]) || (WordRoles.Of(key) & Heads) != 0) heads++;
        }

        var rest = longer.Name.Words.Count - shorter.Name.Words.Count;
        features.AddIf(heads == rest, "rest-is-heads");
        features.AddIf(heads == rest, $"rest-is-heads:{relation}");
        features.AddIf((WordRoles.Of(shorter.Name.Keys[^1]) & Heads) != 0, "short-ends-in-head");
        features.Add("rest", Math.Log2(1 + rest));
    }

    private static NameRelation RelationOf(GroupName shorter, GroupName longer)
    {
        if (shorter.IsAcronym && longer.Words.Count > 1) return AcronymOf(shorter.Words[0], longer);
        var at = longer.IndexOf(shorter);
        if (at == 0) return shorter.Words.Count == longer.Words.Count ? NameRelation.Same : NameRelation.Opens;
        if (at > 0) return at + shorter.Words.Count == longer.Words.Count ? NameRelation.Closes : NameRelation.Within;
        var shared = shorter.Keys.Count(longer.Keys.Contains);
        if (shared == shorter.Keys.Count) return NameRelation.Among;
        if (shorter.Text.Length >= ShortestSpelling && Spelling.IsNear(shorter.Text, longer.Text)) return NameRelation.Spelling;
        return shared > 0 ? NameRelation.Overlap : NameRelation.None;
    }

    private static NameRelation AcronymOf(string acronym, GroupName longer)
    {
        var letters = acronym.Replace(".", string.Empty, StringComparison.Ordinal);
        var all = string.Concat(longer.Words.Select(word => char.ToUpperInvariant(word[0])));
        if (string.Equals(letters, longer.Initials, StringComparison.Ordinal) || string.Equals(letters, all, StringComparison.Ordinal)) return NameRelation.Initials;
        var next = 0;
        foreach (var letter in longer.Text)
        {
            if (next < letters.Length && char.ToUpperInvariant(letter) == letters[next]) next++;
        }

        return next == letters.Length && char.ToUpperInvariant(longer.Text[0]) == letters[0] ? NameRelation.SomeInitials : NameRelation.None;
    }

    private static double Shared(GroupName one, GroupName other) => (double)one.Keys.Count(other.Keys.Contains) / Math.Max(one.Keys.Count, other.Keys.Count);

    private static bool NumbersDiffer(GroupName one, GroupName other) =>
        one.Words.Any(word => char.IsDigit(word[0]) && !other.Words.Contains(word, StringComparer.Ordinal))
        && other.Words.Any(word => char.IsDigit(word[0]) && !one.Words.Contains(word, StringComparer.Ordinal));

    private static bool GivenNamesDiffer(GroupName one, GroupName other) => one.Words.Count > 1 && other.Words.Count > 1 && one.Keys[0] != other.Keys[0];

    private static string TypesOf(EntityType one, EntityType other)
    {
        if (one != other) return "differ";
        return one switch
        {
            EntityType.Person => "same-person",
            EntityType.Organization => "same-organization",
            EntityType.Place => "same-place",
            _ => "same-other",
        };
    }
}
