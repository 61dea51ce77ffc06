using Extractor.Entities.Gazetteers;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities.Grouping;

/// <summary>
/// Joins groups whose names are not the same but name one thing, by a trained mention-ranking model (Denis and Baldridge 2008): each group chooses among
/// the groups that share a word, its initials or its place in the text with it, or none. The candidates of a group are bounded, so time is linear.
/// </summary>
internal sealed class NameLinker
{
    private const int MostCandidates = 8;
    private const int LongestBond = 24;
    private static readonly string[] NamingWords = ["known as", "called", "named", "formerly", "renamed", "née", "born", "abbreviated", "alias", "nicknamed"];

    private readonly LinkFeatures features;
    private readonly string text;
    private readonly List<(EntityGroup Group, GroupName Name)> groups;
    private readonly Dictionary<ulong, List<int>> byKey = [];
    private readonly Dictionary<(int, int), NameBond> bonds = [];
    private readonly List<int>[] bonded;

    /// <summary>Indexes the groups.</summary>
    public NameLinker(Gazetteer gazetteer, string text, IReadOnlyList<EntityGroup> groups)
    {
        features = new(gazetteer);
        this.text = text;
        this.groups = [.. groups.Select(group => (group, GroupName.Of(text, group)))];
        bonded = new List<int>[this.groups.Count];
        for (var i = 0; i < this.groups.Count; i++)
        {
            var name = this.groups[i].Name;
            foreach (var key in name.Keys.Distinct()) Index(key, i);
            if (name.Initials.Length > 1) Index(NameKey.Of(name.Initials), i);
        }

        NoteBonds();
    }

    /// <summary>Number of groups.</summary>
    public int Count => groups.Count;

    /// <summary>The candidates of a group and their features; none for the name of a country, which is known by itself.</summary>
    public IReadOnlyList<(int Candidate, FeatureSet Features)> OptionsOf(int group)
    {
        if (groups[group].Group.Country >= 0) return [];
        var candidates = new List<int>();
        foreach (var other in bonded[group] ?? []) Take(group, other, candidates);
        foreach (var key in groups[group].Name.Keys)
        {
            foreach (var other in byKey[key]) Take(group, other, candidates);
        }

        if (groups[group].Name.Initials.Length > 1)
        {
            foreach (var other in byKey[NameKey.Of(groups[group].Name.Initials)]) Take(group, other, candidates);
        }

        return [.. candidates.Select(other => (other, features.Of(groups[group], groups[other], BondOf(group, other), candidates.Count)))];
    }

    /// <summary>The groups after those that name one thing were joined, in the order of their first mention.</summary>
    public IReadOnlyList<EntityGroup> Join(ChoiceModel model)
    {
        var joined = Enumerable.Range(0, groups.Count).ToArray();
        for (var i = 0; i < joined.Length; i++)
        {
            var options = OptionsOf(i);
            if (options.Count == 0) continue;
            var probabilities = model.Probabilities([.. options.Select(option => option.Features)], new FeatureSet());
            var best = ChoiceModel.Best(probabilities);
            if (probabilities[best] < model.LeastProbability) continue;
            var (one, other) = (Root(joined, i), Root(joined, options[best].Candidate));
            if (one != other) joined[Math.Max(one, other)] = Math.Min(one, other);
        }

        for (var i = joined.Length - 1; i > 0; i--)
        {
            var root = Root(joined, i);
            if (root != i) groups[root].Group.Absorb(groups[i].Group);
        }

        return [.. groups.Where((_, i) => joined[i] == i).Select(item => item.Group)];
    }

    private static int Root(int[] joined, int at)
    {
        while (joined[at] != at) at = joined[at] = joined[joined[at]];
        return at;
    }

    private void Index(ulong key, int group)
    {
        if (!byKey.TryGetValue(key, out var list)) byKey[key] = list = [];
        if (list.Count < MostCandidates && !list.Contains(group)) list.Add(group);
    }

    private void Take(int group, int other, List<int> candidates)
    {
        if (other != group && candidates.Count < MostCandidates && groups[other].Group.Country < 0 && !candidates.Contains(other)) candidates.Add(other);
    }

    private NameBond BondOf(int one, int other) => bonds.GetValueOrDefault((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>Notes how each mention is set beside the next.</summary>
    private void NoteBonds()
    {
        var mentions = groups.SelectMany((item, i) => item.Group.Mentions.Select(mention => (mention.Span, Group: i))).OrderBy(mention => mention.Span).ToList();
        for (var i = 1; i < mentions.Count; i++)
        {
            var (one, other) = (mentions[i - 1].Group, mentions[i].Group);
            if (one == other || Between(mentions[i - 1].Span, mentions[i].Span) is not (not NameBond.None and var bond)) continue;
            var pair = (Math.Min(one, other), Math.Max(one, other));
            if (bonds.TryGetValue(pair, out var known) && known <= bond) continue;
            bonds[pair] = bond;
            (bonded[one] ??= []).Add(other);
            (bonded[other] ??= []).Add(one);
        }
    }

    private NameBond Between(TextSpan one, TextSpan other)
    {
        if (other.Start < one.End || other.Start - one.End > LongestBond) return NameBond.None;
        var between = text.AsSpan(one.End, other.Start - one.End);
        foreach (var words in NamingWords)
        {
            if (between.Contains(words, StringComparison.OrdinalIgnoreCase)) return NameBond.Named;
        }

        var trimmed = between.Trim(" \"“”'’‘");
        if (trimmed is "(" && other.End < text.Length && text.AsSpan(other.End).TrimStart("\"”’") is [')' or ',' or ';', ..]) return NameBond.Bracketed;
        return trimmed is "," or "or" or "/" or ", or" ? NameBond.Beside : NameBond.None;
    }
}
