using Extractor.Learning.Documents;
using Extractor.Model;

namespace Extractor.Learning.Conflicts;

/// <summary>Sets a labelled page up twice, once declaring what its labels say and once what another page's say, and looks which conflicts are told.</summary>
internal sealed class ConflictTrial(IReadOnlyList<LabelledDocument> documents, ProfilePipeline pipeline)
{
    /// <summary>What came of a page.</summary>
    public IReadOnlyList<ConflictOutcome> Run(int page, CancellationToken cancellationToken) =>
    [
        .. Told(page, isRight: true, field => field.ValueOf(documents[page].Labels), cancellationToken),
        .. Told(page, isRight: false, field => Foreign(page, field), cancellationToken),
    ];

    /// <summary>The value of the next page of the set for which it is wrong here.</summary>
    private string? Foreign(int page, DeclaredField field)
    {
        if (field.ValueOf(documents[page].Labels) is null) return null;
        for (var step = 1; step < documents.Count; step++)
        {
            var other = documents[(page + step) % documents.Count].Labels;
            if (field.ValueOf(other) is { } value && field.IsWrong(documents[page].Labels, other)) return value;
        }

        return null;
    }

    private IEnumerable<ConflictOutcome> Told(int page, bool isRight, Func<DeclaredField, string?> valueOf, CancellationToken cancellationToken)
    {
        var declared = DeclaredFields.All.Select(field => (Field: field, Value: valueOf(field))).Where(pair => pair.Value is not null).ToList();
        var raw = PlainPage.Of(documents[page], [.. declared.Select(pair => (pair.Field.Label, pair.Value!))]);
        if (pipeline.Process(raw, cancellationToken).Record is not { } record) yield break;
        foreach (var (field, value) in declared)
        {
            if (!IsRead(record.Declared, field.Name)) continue;
            var conflict = record.Conflicts.FirstOrDefault(conflict => conflict.Field == field.Name);
            yield return new(documents[page].Id, field.Name, value!, isRight, conflict is not null, conflict?.Reason);
        }
    }

    private static bool IsRead(DeclaredStatements declared, string field) => field switch
    {
        "subjectType" => declared.SubjectType,
        "entity" => declared.Entity,
        "category" => declared.Category,
        "region" => declared.Region,
        "signalFocus" => declared.SignalFocus,
        "contentType" => declared.ContentType,
        "primaryDomain" => declared.PrimaryDomain,
        "topic" => declared.Topic,
        "impact" => declared.Impact,
        "classification" => declared.Classification,
        "timeHorizon" => declared.TimeHorizon,
        _ => declared.Sourcing,
    } is not null;
}
