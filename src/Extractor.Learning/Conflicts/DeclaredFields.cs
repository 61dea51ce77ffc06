using Extractor.Assessment;
using Extractor.Learning.Documents;

namespace Extractor.Learning.Conflicts;

/// <summary>The fields whose conflicts can be measured: those that are declared and labelled.</summary>
internal static class DeclaredFields
{
    private static readonly DeclaredRegions Regions = new();

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["news"] = "News", ["blog"] = "Blog", ["pressRelease"] = "Press release", ["profile"] = "Profile", ["listing"] = "Listing",
    };

    private static readonly Dictionary<string, string> Sourcings = new(StringComparer.Ordinal)
    {
        ["direct"] = "Direct sources", ["mixed"] = "Mixed-source", ["single"] = "Single source", ["unsourced"] = "Unsourced",
    };

    /// <summary>The fields, in the order of the record.</summary>
    public static IReadOnlyList<DeclaredField> All { get; } =
    [
        new("subjectType", "Subject Type", TypeOf, HasOtherType),
        new("entity", "Entity", labels => labels.Subjects.Count > 0 ? labels.Subjects[0] : null, HasOtherSubject),
        new("category", "Category", TypeOf, HasOtherType),
        new("region", "Region", RegionOf, (page, other) => !page.Countries.Intersect(other.Countries, StringComparer.Ordinal).Any()),
        new("signalFocus", "Signal Focus", DomainOf, HasOtherDomain),
        new("contentType", "Content Type", labels => Kinds.GetValueOrDefault(labels.Kind), (page, other) => page.Kind != other.Kind),
        new("primaryDomain", "Primary Domain", DomainOf, HasOtherDomain),
        new("topic", "Topic", DomainOf, HasOtherDomain),
        new("impact", "Impact", labels => Capitalised(labels.Impact), (page, other) => page.Impact != other.Impact),
        new("classification", "Classification", TypeOf, HasOtherType),
        new("timeHorizon", "Time Horizon", labels => Capitalised(labels.TimeHorizon), (page, other) => page.TimeHorizon != other.TimeHorizon),
        new("sourcing", "Sourcing", labels => Sourcings.GetValueOrDefault(labels.Sourcing), (page, other) => page.Sourcing != other.Sourcing),
    ];

    private static string? TypeOf(DocumentLabels labels) => Capitalised(labels.SubjectType);

    private static string? DomainOf(DocumentLabels labels) => Capitalised(labels.PrimaryDomain);

    private static string? RegionOf(DocumentLabels labels) => labels.Countries.Count > 0 ? string.Join(" / ", labels.Countries.Select(Regions.Name)) : null;

    private static bool HasOtherType(DocumentLabels page, DocumentLabels other) => page.SubjectType is not null && page.SubjectType != other.SubjectType;

    private static bool HasOtherDomain(DocumentLabels page, DocumentLabels other) =>
        page.PrimaryDomain != other.PrimaryDomain && !page.AcceptableDomains.Contains(other.PrimaryDomain, StringComparer.Ordinal);

    private static bool HasOtherSubject(DocumentLabels page, DocumentLabels other) =>
        page.Subjects.Count > 0 && !page.Entities.Select(entity => entity.Name).Concat(page.Subjects).Any(name => NameMatch.Same(name, other.Subjects[0]));

    private static string? Capitalised(string? word) => string.IsNullOrEmpty(word) ? null : char.ToUpperInvariant(word[0]) + word[1..];
}
