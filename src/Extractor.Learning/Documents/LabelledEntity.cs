using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>A thing that a labeller names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; null where the labels do not say.</param>
public sealed record LabelledEntity(string Name, EntityType? Type);
