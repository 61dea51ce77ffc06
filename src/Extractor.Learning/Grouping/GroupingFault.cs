namespace Extractor.Learning.Grouping;

/// <summary>Says what is wrong with the groups of a document.</summary>
internal static class GroupingFault
{
    /// <summary>A line for each gold entity that was cut apart and each group that holds several.</summary>
    /// <param name="document">The document.</param>
    /// <param name="answer">The groups, of numbers of mentions.</param>
    public static IReadOnlyList<string> Lines(ClusterDocument document, IReadOnlyList<IReadOnlyList<int>> answer)
    {
        var lines = new List<string>();
        var groupOf = new int[document.Mentions.Count];
        for (var i = 0; i < answer.Count; i++)
        {
            foreach (var mention in answer[i]) groupOf[mention] = i;
        }

        foreach (var entity in Enumerable.Range(0, groupOf.Length).GroupBy(i => document.Entities[i]))
        {
            var parts = entity.GroupBy(i => groupOf[i]).Select(part => Names(document, part)).ToList();
            if (parts.Count > 1) lines.Add("cut apart    " + string.Join(" || ", parts));
        }

        foreach (var group in answer)
        {
            var parts = group.GroupBy(i => document.Entities[i]).Select(part => Names(document, part)).ToList();
            if (parts.Count > 1) lines.Add("mixed up     " + string.Join(" || ", parts));
        }

        return lines;
    }

    private static string Names(ClusterDocument document, IEnumerable<int> mentions) =>
        string.Join(" | ", mentions.Select(i => $"{document.Mentions[i].Span.Of(document.Text)} ({document.Mentions[i].Type})").Distinct(StringComparer.Ordinal));
}
