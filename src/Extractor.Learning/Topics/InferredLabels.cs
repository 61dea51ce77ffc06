using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>
/// Texts that nobody labelled, with labels inferred: the keywords of each domain, IPTC definitions by where they stand in the tree,
/// and items of the news chronicle whose section names one domain, or one topic, with hardly an exception among those that were labelled.
/// </summary>
internal sealed class InferredLabels(TopicData data, Taxonomy taxonomy)
{
    /// <summary>Group of texts that define labels; they are in every training set and in no test.</summary>
    public const string DefinitionGroup = "definitions";

    /// <summary>Share of a section's labelled items that must agree.</summary>
    private const double Agreement = 0.9;

    /// <summary>Share of a section's labelled items from which on a topic may apply to any of them.</summary>
    private const double MayApply = 0.03;

    /// <summary>Most items of a section, so that none outweighs the rest.</summary>
    private const int MostOfSection = 250;

    /// <summary>The inferred texts.</summary>
    /// <param name="labelled">The labelled texts, to learn from what sections mean and to leave out.</param>
    public IEnumerable<LabelledText> Infer(IReadOnlyList<LabelledText> labelled)
    {
        foreach (var (text, path) in data.Definitions())
        {
            yield return text with
            {
                Domains = taxonomy.DomainOf(path) is { } domain ? [domain] : [],
                Topics = [path[0]],
                Below = path.Count > 1 ? new Dictionary<string, IReadOnlyList<string>> { [path[0]] = [path[1]] } : text.Below,
                IsInferred = true,
            };
        }

        foreach (var domain in taxonomy.Domains)
        {
            foreach (var phrase in domain.Keywords)
                yield return new LabelledText { Id = $"{domain.Code}/{phrase}", Group = DefinitionGroup, Title = "", Text = phrase, Domains = [domain.Code], IsInferred = true };
        }

        var byId = labelled.ToDictionary(text => text.Id, StringComparer.Ordinal);
        var items = data.Chronicle().ToList();
        foreach (var section in items.GroupBy(item => item.Section).OrderBy(section => section.Key, StringComparer.Ordinal))
        {
            var known = section.Where(item => byId.ContainsKey(item.Text.Id)).Select(item => byId[item.Text.Id]).ToList();
            if (known.Count == 0) continue;
            var domains = Shares(known, text => text.Domains.Take(1)).Where(pair => pair.Share >= Agreement).Select(pair => pair.Label).ToList();
            var shares = Shares(known, text => text.Topics).Where(pair => pair.Share >= MayApply).ToList();
            var topics = shares.Where(pair => pair.Share >= Agreement).Select(pair => pair.Label).ToList();
            if (domains.Count + topics.Count == 0) continue;
            var unknown = shares.Where(pair => pair.Share < Agreement).Select(pair => pair.Label).ToList();
            foreach (var item in section.Where(item => !byId.ContainsKey(item.Text.Id)).Take(MostOfSection))
                yield return item.Text with { Domains = domains, Topics = topics, UnknownTopics = topics.Count > 0 ? unknown : [], IsInferred = true };
        }
    }

    private static List<(string Label, double Share)> Shares(List<LabelledText> texts, Func<LabelledText, IEnumerable<string>> labels) =>
        [.. texts.SelectMany(labels).GroupBy(label => label, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, (double)group.Count() / texts.Count))];
}
