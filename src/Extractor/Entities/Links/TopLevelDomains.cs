using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Links;

/// <summary>Links a top-level domain such as <c>.se</c> to its country and to the registry that keeps it.</summary>
internal static class TopLevelDomains
{
    /// <summary>What a registry's name for its domain starts with in the gazetteer: <c>tld se</c>.</summary>
    public const string NamePrefix = "tld ";

    /// <summary>The name of a domain is what it stands for.</summary>
    private const double Confidence = 0.99;

    /// <summary>The link; null where the entity is no top-level domain.</summary>
    public static EntityLink? Link(Gazetteer gazetteer, Entity entity)
    {
        if (entity.Name is not ['.', _, ..] || entity.Name.AsSpan(1).ContainsAny('.', ' ')) return null;
        var domain = entity.Name[1..].ToLowerInvariant();
        var identifiers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["tld"] = domain };
        var country = domain.Length == 2 ? gazetteer.World.IndexOf(domain == "uk" ? "GB" : domain.ToUpperInvariant()) : -1;
        if (country >= 0) identifiers["iso3166"] = gazetteer.World.Countries[country].Code;
        foreach (var sense in gazetteer.Senses(gazetteer.Find(NamePrefix + domain)))
        {
            if (sense.IsOrganization && gazetteer.Identifiers(sense).TryGetValue("domain", out var registry)) identifiers.TryAdd("registry", registry);
        }

        return new() { EntityId = entity.Id, Subtype = "topLevelDomain", Identifiers = identifiers, Confidence = Confidence };
    }
}
