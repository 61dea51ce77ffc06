using Extractor.Models;
using Extractor.Models.Choices;

namespace Extractor.Entities.Grouping;

/// <summary>The trained weights that tell which names of a text name one thing.</summary>
internal static class GroupingModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "grouping";

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
