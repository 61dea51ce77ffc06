using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Links;

/// <summary>An organisation of the gazetteer that an entity may be.</summary>
/// <param name="Sense">The organisation.</param>
/// <param name="Forms">The entity's forms that are names of it, in the order of name and aliases.</param>
/// <param name="IsName">Whether the entity's own name is among them, not an alias alone.</param>
/// <param name="IsWhole">Whether a form is its name as it stands, without a legal form cut off.</param>
internal sealed record LinkCandidate(NameSense Sense, IReadOnlyList<string> Forms, bool IsName, bool IsWhole);
