using Extractor.Models;
using Extractor.Models.Choices;

namespace Extractor.Topics;

/// <summary>The trained choice of what a page is about, among its entities and the case that it is about none of them.</summary>
internal static class SubjectModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "subject";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "subject.tsv";

    /// <summary>Name of the field in the file.</summary>
    public const string Field = "subject";

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file cannot be read.</exception>
    public static ChoiceModel Load(ModelCatalog models)
    {
        using var file = models.Open(ModelName, FileName);
        return FieldLines.Read(file, ModelName).GetValueOrDefault(Field)
            ?? throw new ModelException($"Model '{ModelName}' has no weights for '{Field}'; restore it or train it again.");
    }
}
