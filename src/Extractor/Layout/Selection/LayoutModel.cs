using System.IO.Compression;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>The trained model that tells content from all else: logistic regression on each segment, then trees on it in its context.</summary>
internal sealed class LayoutModel(LinearScorer blocks, TreeScorer contexts)
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "layout";

    /// <summary>File of the first stage's weights: lines of name and weight.</summary>
    public const string BlocksFile = "blocks.tsv";

    /// <summary>File of the second stage's trees.</summary>
    public const string ContextsFile = "contexts.br";

    private static readonly Lazy<LayoutModel> Shipped = new(() => Read(file => new EmbeddedModels().OpenNewest(ModelName, file)));

    /// <summary>The model that ships inside this assembly, read once.</summary>
    public static LayoutModel Embedded => Shipped.Value;

    /// <summary>The first stage.</summary>
    public LinearScorer Blocks => blocks;

    /// <summary>The second stage.</summary>
    public TreeScorer Contexts => contexts;

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its files have another format.</exception>
    public static LayoutModel Load(ModelCatalog models) => Read(file => models.Open(ModelName, file));

    private static LayoutModel Read(Func<string, Stream> open)
    {
        using var weights = new StreamReader(open(BlocksFile));
        var blocks = LinearScorer.Read(weights, FeatureNames.Block);
        using var reader = new BinaryReader(new BrotliStream(open(ContextsFile), CompressionMode.Decompress));
        if (reader.ReadInt32() is var version && version != TreeScorer.FormatVersion)
            throw new ModelException($"Model '{ModelName}' has format {version}, this program reads {TreeScorer.FormatVersion}; train it again.");
        return new(blocks, TreeScorer.Read(reader, FeatureNames.Context.Count));
    }
}
