using Extractor.Entities.Grouping;
using Extractor.Model;

namespace Extractor.Entities.Judging;

/// <summary>A group of mentions that is taken for a thing.</summary>
/// <param name="Group">The group.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Probability">Probability that it is one thing that has this name.</param>
/// <param name="IsTold">Whether that is enough to tell it.</param>
internal sealed record JudgedGroup(EntityGroup Group, EntityType Type, double Probability, bool IsTold = true);
