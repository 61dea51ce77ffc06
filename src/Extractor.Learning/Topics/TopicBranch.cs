using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>Topics that lie below one, or on the first level, and are told apart by one classifier.</summary>
/// <param name="Parent">Code of the topic above; empty for the first level.</param>
/// <param name="Labels">Their codes.</param>
/// <param name="IsOneOf">Whether one of them applies to a text, rather than any number.</param>
internal sealed record TopicBranch(string Parent, IReadOnlyList<string> Labels, bool IsOneOf)
{
    /// <summary>Fewest texts and definitions from which topics below another are told apart.</summary>
    private const int FewestTexts = 5;

    /// <summary>
    /// The branches of a taxonomy that texts tell apart, the first level first. Of the first level one topic applies where no text has two;
    /// below a topic, one is taken to, and a second shares its probability.
    /// </summary>
    /// <param name="table">The taxonomy.</param>
    /// <param name="texts">The texts.</param>
    public static IReadOnlyList<TopicBranch> Of(TopicTable table, IReadOnlyList<LabelledText> texts)
    {
        var branches = new List<TopicBranch>();
        foreach (var group in table.Nodes.GroupBy(node => node.Parent ?? string.Empty).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var branch = new TopicBranch(group.Key, [], group.Key.Length > 0 || texts.All(text => text.Topics.Count < 2));
            var used = texts.SelectMany(branch.Of).ToHashSet(StringComparer.Ordinal);
            branch = branch with { Labels = [.. group.Select(node => node.Code).Where(used.Contains).Order(StringComparer.Ordinal)] };
            if (branch.Labels.Count > 1 && (group.Key.Length == 0 || texts.Count(text => branch.Of(text).Count > 0) >= FewestTexts)) branches.Add(branch);
        }

        return branches;
    }

    /// <summary>The labels of a text in this branch, the main one first; empty where they are unknown.</summary>
    public IReadOnlyList<string> Of(LabelledText text) => Parent.Length == 0 ? text.Topics : text.Below.GetValueOrDefault(Parent) ?? [];
}
