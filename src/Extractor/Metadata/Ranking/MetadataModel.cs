using Extractor.Models.Choices;
using Extractor.Models;

namespace Extractor.Metadata.Ranking;

/// <summary>The trained weights that choose among a page's candidates for title, authors and dates.</summary>
internal sealed class MetadataModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "metadata";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "weights.tsv";

    private static readonly Lazy<MetadataModel> Shipped = new(() =>
    {
        using var file = new EmbeddedModels().Open($"{ModelName}/1/{FileName}");
        return Read(file);
    });

    private MetadataModel(IReadOnlyDictionary<string, ChoiceModel> fields)
    {
        Title = fields.GetValueOrDefault("title") ?? throw Missing("title");
        Authors = fields.GetValueOrDefault("authors") ?? throw Missing("authors");
        PublishedAt = fields.GetValueOrDefault("publishedAt") ?? throw Missing("publishedAt");
        ModifiedAt = fields.GetValueOrDefault("modifiedAt") ?? throw Missing("modifiedAt");
    }

    /// <summary>The model that ships inside this assembly.</summary>
    public static MetadataModel Default => Shipped.Value;

    /// <summary>Chooses the title.</summary>
    public ChoiceModel Title { get; }

    /// <summary>Chooses the authors.</summary>
    public ChoiceModel Authors { get; }

    /// <summary>Chooses the day of publication.</summary>
    public ChoiceModel PublishedAt { get; }

    /// <summary>Chooses the day of the last change.</summary>
    public ChoiceModel ModifiedAt { get; }

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file cannot be read.</exception>
    public static MetadataModel Load(ModelCatalog models)
    {
        using var file = models.Open(ModelName, FileName);
        return Read(file);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Lines as <see cref="FieldLines.Read"/> takes them.</param>
    /// <exception cref="ModelException">A line is not of that form, or a field is missing.</exception>
    public static MetadataModel Read(Stream stream) => new(FieldLines.Read(stream, ModelName));

    private static ModelException Missing(string field) => new($"Model '{ModelName}' has no weights for '{field}'; restore it or train it again.");
}
