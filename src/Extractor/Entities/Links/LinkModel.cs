using Extractor.Models;
using Extractor.Models.Choices;

namespace Extractor.Entities.Links;

/// <summary>The trained weights that tell which organisation of the gazetteer an entity is, if any.</summary>
internal static class LinkModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "links";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "weights.tsv";

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file cannot be read.</exception>
    public static ChoiceModel Load(ModelCatalog models)
    {
        using var file = models.Open(ModelName, FileName);
        return WeightFile.Read(ModelName, file);
    }
}
