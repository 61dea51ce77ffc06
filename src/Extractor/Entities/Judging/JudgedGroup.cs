using Extractor.Entities.Grouping;
using Extractor.Model;

namespace Extractor.Entities.Judging;

/// <summary>A group of mentions that is taken for a thing.</summary>
/// <param name="Group">The group.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Probability">Probability that it is one thing that has this name.</param>
internal sealed record JudgedGroup(EntityGroup Group, EntityType Type, double Probability);
