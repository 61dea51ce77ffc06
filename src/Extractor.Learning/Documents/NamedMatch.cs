namespace Extractor.Learning.Documents;

/// <summary>Sets things with their names beside labelled entities, each label once.</summary>
internal static class NamedMatch
{
    /// <summary>For each thing the place of the label that one of its names is, the first of several in the order of the names; -1 where none is left.</summary>
    /// <param name="things">The names of each thing, in the order in which they may take labels.</param>
    /// <param name="labels">The labels.</param>
    public static int[] Of(IEnumerable<IEnumerable<string>> things, IReadOnlyList<LabelledEntity> labels)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < labels.Count; i++) open.TryAdd(NameMatch.Folded(labels[i].Name), i);
        return [.. things.Select(names => names.Select(NameMatch.Folded).FirstOrDefault(open.ContainsKey) is { } name && open.Remove(name, out var label) ? label : -1)];
    }
}
