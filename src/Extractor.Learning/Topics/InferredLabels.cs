using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>
/// Texts that nobody labelled, with labels inferred: the keywords of each domain, IPTC definitions by where they stand in the tree,
/// and items of the news chronicle whose section names one domain with hardly an exception among those that were labelled.
/// </summary>
internal sealed class InferredLabels(TopicData data, Taxonomy taxonomy)
{
    /// <summary>Group of texts that define labels; they are in every training set and in no test.</summary>
    public const string DefinitionGroup = "definitions";

    /// <summary>Share of a section's labelled items that must agree.</summary>
    private const double Agreement = 0.9;

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
            var known = section.Where(item => byId.ContainsKey(item.Text.Id)).Select(item => byId[item.Text.Id].Domains[0]).ToList();
            var top = known.GroupBy(domain => domain).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
            if (top is null || top.Count() < Agreement * known.Count) continue;
            foreach (var item in section.Where(item => !byId.ContainsKey(item.Text.Id)).Take(MostOfSection))
                yield return item.Text with { Domains = [top.Key], IsInferred = true };
        }
    }
}
