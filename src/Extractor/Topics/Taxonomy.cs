using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Topics;

/// <summary>The domains and the IPTC Media Topics of <c>models/taxonomy</c>.</summary>
internal sealed class Taxonomy
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "taxonomy";

    private Taxonomy(IReadOnlyList<TaxonomyDomain> domains, TopicTable topics)
    {
        Domains = domains;
        Topics = topics;
    }

    /// <summary>The domains in the order of the file.</summary>
    public IReadOnlyList<TaxonomyDomain> Domains { get; }

    /// <summary>The IPTC Media Topics of the first two levels.</summary>
    public TopicTable Topics { get; }

    /// <summary>Reads the taxonomy of a catalog.</summary>
    /// <exception cref="ModelException">It is missing or cannot be read.</exception>
    public static Taxonomy Load(ModelCatalog models)
    {
        using var reader = new StreamReader(models.Open(ModelName, "domains.json"));
        using var topics = models.Open(ModelName, "iptc.tsv");
        try
        {
            return new(JsonConvert.DeserializeObject<List<TaxonomyDomain>>(reader.ReadToEnd()) ?? [], TopicTable.Read(topics));
        }
        catch (JsonException exception)
        {
            throw new ModelException($"Model file 'taxonomy/domains.json' is not valid: {exception.Message}", exception);
        }
    }

    /// <summary>The domain that the deepest topic of a path belongs to; null where none of them belongs to one.</summary>
    /// <param name="path">Codes from the first level down.</param>
    public string? DomainOf(IEnumerable<string> path) =>
        path.Reverse().Select(code => Domains.FirstOrDefault(domain => domain.MediaTopics.Contains(code))?.Code).FirstOrDefault(code => code is not null);

    /// <summary>A domain.</summary>
    /// <param name="Code">Code such as <c>security</c>.</param>
    /// <param name="Label">English label.</param>
    /// <param name="Covers">What it covers.</param>
    /// <param name="MediaTopics">IPTC Media Topics that it covers with all below them, unless a deeper one belongs to another domain.</param>
    /// <param name="Keywords">Phrases that its texts use; training reads them, since some domains have few labelled texts.</param>
    internal sealed record TaxonomyDomain(
        string Code, string Label, string Covers, IReadOnlyList<string> MediaTopics, IReadOnlyList<string> Keywords);
}
