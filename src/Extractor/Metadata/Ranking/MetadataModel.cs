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

    /// <summary>Name under which a field's least probability stands among its weights.</summary>
    public const string LeastName = "least-probability";

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
    /// <param name="stream">
    /// Lines of field, feature and weight, parted by tabs; of field, <c>tree</c>, its number and a leaf's value; of field, <c>tree</c>, its
    /// number and a node's feature, threshold and children. Those that start with <c>#</c> are comments.
    /// </param>
    /// <exception cref="ModelException">A line is not of that form, or a field is missing.</exception>
    public static MetadataModel Read(Stream stream)
    {
        var fields = new Dictionary<string, FieldLines>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (!fields.TryGetValue(cells[0], out var field)) fields[cells[0]] = field = new();
            if (!field.Take(cells)) throw new ModelException($"Model '{ModelName}' has the line '{line}', which is neither a weight nor part of a tree; restore it or train it again.");
        }

        return new(fields.ToDictionary(field => field.Key, field => field.Value.ToModel(), StringComparer.Ordinal));
    }

    private static ModelException Missing(string field) => new($"Model '{ModelName}' has no weights for '{field}'; restore it or train it again.");
}
