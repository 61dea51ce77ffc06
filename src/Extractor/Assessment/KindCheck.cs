using System.Globalization;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Whether subject type, category and classification fit the sort of thing that the subject is.</summary>
internal sealed class KindCheck(SubjectKinds kinds, MatterCheck matter)
{
    /// <summary>
    /// Share of the subject's sentences from which another entity may be what the declared words mean: of two that carry a story evenly, either can be
    /// taken for its subject.
    /// </summary>
    private const double CarryingShare = 0.5;

    /// <summary>The sorts that are told apart by the names in a text: a declared product, event or law is seldom found as one.</summary>
    private static readonly EntityType[] Told = [EntityType.Person, EntityType.Organization, EntityType.Place];

    /// <summary>The conflict of the declared subject type; null where there is none.</summary>
    public Conflict? SubjectType(ConflictCase at)
    {
        if (at.Declared.SubjectType?.Value is not { } declared || at.SubjectEntity is not { } subject) return null;
        var derived = at.Subject.SubjectType?.Value ?? NameOf(subject.Type);
        if (Shares(declared, derived)) return null;
        if (IsContradicted(at, declared, subject)) return new("subjectType", declared, derived, Because(subject));
        return matter.IsForeign(at, declared)
            ? new("subjectType", declared, derived, $"the text is about {subject.Name} and uses none of the words of the declared type")
            : null;
    }

    /// <summary>The conflict of another declared sort; null where there is none.</summary>
    public Conflict? Sort(ConflictCase at, string field, Evidenced<string>? declared)
    {
        if (declared is null || at.SubjectEntity is not { } subject || !IsContradicted(at, declared.Value, subject)) return null;
        return new(field, declared.Value, at.Subject.SubjectType?.Value ?? NameOf(subject.Type), Because(subject));
    }

    /// <summary>Whether the declared words name a sort of thing, and neither the subject nor any other entity that carries the story is of it.</summary>
    private bool IsContradicted(ConflictCase at, string declared, Entity subject)
    {
        if (!kinds.Contradict(declared, subject.Type)) return false;
        var named = kinds.Of(declared);
        if (!named.All(Told.Contains)) return false;
        var least = CarryingShare * at.SentencesNaming(subject);
        return !at.Entities.Any(entity => named.Contains(entity.Type) && at.SentencesNaming(entity) >= least);
    }

    private static string Because(Entity subject) => $"the text is about {subject.Name}, which is of the sort {NameOf(subject.Type)}";

    private static string NameOf(EntityType type) => type.ToString().ToLower(CultureInfo.InvariantCulture);

    /// <summary>Whether the derived type is one of the declared words: "regulator" and "Telecom regulator".</summary>
    private static bool Shares(string declared, string derived) =>
        declared.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => word.Equals(derived, StringComparison.OrdinalIgnoreCase));
}
