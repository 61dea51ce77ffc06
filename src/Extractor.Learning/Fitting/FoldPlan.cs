namespace Extractor.Learning.Fitting;

/// <summary>Deals groups out to the parts of a cross-validation: the largest first, each to the part that holds least.</summary>
internal static class FoldPlan
{
    /// <summary>The part of each item.</summary>
    /// <param name="groups">The group of each item; a group is never parted.</param>
    /// <param name="folds">Number of parts.</param>
    public static int[] Of(IReadOnlyList<string> groups, int folds)
    {
        var sizes = new int[folds];
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in groups.GroupBy(group => group, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var part = Array.IndexOf(sizes, sizes.Min());
            sizes[part] += group.Count();
            parts[group.Key] = part;
        }

        return [.. groups.Select(group => parts[group])];
    }
}
