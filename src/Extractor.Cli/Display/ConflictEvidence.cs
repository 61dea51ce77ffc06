using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>Finds what the two sides of a conflict rest on: the declared statement of that name, and the field that stands against it.</summary>
internal static class ConflictEvidence
{
    /// <summary>Spans of the declared statement; none where the field is not a declared one.</summary>
    public static IReadOnlyList<TextSpan> Declared(ProfileRecord record, string field)
    {
        var declared = record.Declared;
        return field switch
        {
            "series" => Of(declared.Series),
            "subjectType" => Of(declared.SubjectType),
            "entity" or "subject" => Of(declared.Entity),
            "category" => Of(declared.Category),
            "region" => Of(declared.Region),
            "signalFocus" => Of(declared.SignalFocus),
            "contentType" => Of(declared.ContentType),
            "primaryDomain" => Of(declared.PrimaryDomain),
            "topic" => Of(declared.Topic),
            "impact" => Of(declared.Impact),
            "classification" => Of(declared.Classification),
            "operationalCriticality" => Of(declared.OperationalCriticality),
            "timeHorizon" => Of(declared.TimeHorizon),
            "confidenceScore" => Of(declared.ConfidenceScore),
            "confidenceGrade" => Of(declared.ConfidenceGrade),
            "sourcing" => Of(declared.Sourcing),
            _ => [],
        };
    }

    /// <summary>Spans of the derived value, or of the mentions of the entity that it names; none where there are neither.</summary>
    public static IReadOnlyList<TextSpan> Derived(ProfileRecord record, Conflict conflict)
    {
        var spans = Derived(record, conflict.Field);
        if (spans.Count > 0) return spans;
        var entity = record.Entities.FirstOrDefault(entity => entity.Name == conflict.Derived);
        return entity is null ? [] : [.. entity.Mentions.Select(mention => new TextSpan(mention.Start, mention.End))];
    }

    private static IReadOnlyList<TextSpan> Derived(ProfileRecord record, string field)
    {
        var profile = record.Profile;
        return field switch
        {
            "subjectType" => Of(profile.SubjectType),
            "entity" or "subject" => Of(profile.Subject),
            "category" => Of(profile.Category),
            "region" => [.. record.Regions.SelectMany(region => region.Evidence)],
            "signalFocus" => Of(profile.SignalFocus),
            "contentType" => Of(profile.ContentType),
            "primaryDomain" => Of(record.PrimaryDomain),
            "impact" => Of(profile.Impact),
            "classification" => Of(profile.Classification),
            "operationalCriticality" => Of(profile.OperationalCriticality),
            "timeHorizon" => Of(profile.TimeHorizon),
            "sourcing" => [.. record.EvidencePack.Select(item => new TextSpan(item.Start, item.End))],
            _ => [],
        };
    }

    private static IReadOnlyList<TextSpan> Of<T>(Evidenced<T>? value) => value?.Evidence ?? [];
}
