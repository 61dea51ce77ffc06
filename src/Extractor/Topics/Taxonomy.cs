using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Topics;

/// <summary>The domains and the IPTC Media Topics of <c>models/taxonomy</c>.</summary>
internal sealed class Taxonomy
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "taxonomy";

    private readonly Dictionary<string, MediaTopic> topics;

    private Taxonomy(IReadOnlyList<TaxonomyDomain> domains, IEnumerable<MediaTopic> topics)
    {
        Domains = domains;
        this.topics = topics.ToDictionary(topic => topic.Code, StringComparer.Ordinal);
    }

    /// <summary>The domains in the order of the file.</summary>
    public IReadOnlyList<TaxonomyDomain> Domains { get; }

    /// <summary>Reads the taxonomy of a catalog.</summary>
    /// <exception cref="ModelException">It is missing or cannot be read.</exception>
    public static Taxonomy Load(ModelCatalog models)
    {
        using var reader = new StreamReader(models.Open(ModelName, "domains.json"));
        using var topics = new StreamReader(models.Open(ModelName, "iptc.tsv"));
        try
        {
            return new(JsonConvert.DeserializeObject<List<TaxonomyDomain>>(reader.ReadToEnd()) ?? [], ReadTopics(topics));
        }
        catch (JsonException exception)
        {
            throw new ModelException($"Model file 'taxonomy/domains.json' is not valid: {exception.Message}", exception);
        }
    }

    /// <summary>The topic of a code such as <c>medtop:04000000</c>.</summary>
    /// <exception cref="ModelException">The table does not hold it.</exception>
    public MediaTopic Topic(string code) =>
        topics.GetValueOrDefault(code) ?? throw new ModelException($"Taxonomy holds no topic '{code}'; the topic model was trained on another table.");

    /// <summary>The domain that the deepest topic of a path belongs to; null where none of them belongs to one.</summary>
    /// <param name="path">Codes from the first level down.</param>
    public string? DomainOf(IEnumerable<string> path) =>
        path.Reverse().Select(code => Domains.FirstOrDefault(domain => domain.MediaTopics.Contains(code))?.Code).FirstOrDefault(code => code is not null);

    private static List<MediaTopic> ReadTopics(StreamReader reader)
    {
        var topics = new List<MediaTopic>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            topics.Add(new(cells[0], cells[2], cells[1].Split(' ')));
        }

        return topics;
    }

    /// <summary>A domain.</summary>
    /// <param name="Code">Code such as <c>security</c>.</param>
    /// <param name="Label">English label.</param>
    /// <param name="Covers">What it covers.</param>
    /// <param name="MediaTopics">IPTC Media Topics that it covers with all below them, unless a deeper one belongs to another domain.</param>
    /// <param name="Keywords">Phrases that its texts use; training reads them, since some domains have few labelled texts.</param>
    internal sealed record TaxonomyDomain(
        string Code, string Label, string Covers, IReadOnlyList<string> MediaTopics, IReadOnlyList<string> Keywords);

    /// <summary>An IPTC Media Topic.</summary>
    /// <param name="Code">Code such as <c>medtop:04000000</c>.</param>
    /// <param name="Label">English label.</param>
    /// <param name="Path">Codes from the first level down, itself included.</param>
    internal sealed record MediaTopic(string Code, string Label, IReadOnlyList<string> Path);
}
