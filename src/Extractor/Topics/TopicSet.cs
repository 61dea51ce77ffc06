using Extractor.Model;
using Extractor.Models;

namespace Extractor.Topics;

/// <summary>A taxonomy with what tells its topics from texts: a model by <c>extractor train topics --taxonomy</c>. Immutable and thread-safe.</summary>
public sealed class TopicSet
{
    /// <summary>Name of the file that holds the taxonomy.</summary>
    internal const string TaxonomyFile = "taxonomy.tsv";

    private TopicSet(TopicModel model, TopicTable table, ModelReference reference)
    {
        Model = model;
        Table = table;
        Reference = reference;
    }

    /// <summary>What tells the topics.</summary>
    internal TopicModel Model { get; }

    /// <summary>The taxonomy.</summary>
    internal TopicTable Table { get; }

    /// <summary>The model as a record names it.</summary>
    public ModelReference Reference { get; }

    /// <summary>Reads and checks a model.</summary>
    /// <param name="files">The files of that model and no other.</param>
    /// <exception cref="ModelException">There is not one model, its card cannot be read, or its files are not what the card says.</exception>
    public static TopicSet Load(IModelFiles files)
    {
        var models = ModelCatalog.Load(files);
        if (models.Cards.Count != 1) throw new ModelException($"A set of topics is one model; here are {models.Cards.Count}.");
        var name = models.Cards[0].Name;
        return new(TopicModel.Load(models, name), TopicTable.Read(models.Open(name, TaxonomyFile)), models.References[0]);
    }
}
