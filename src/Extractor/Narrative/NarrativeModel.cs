using System.IO.Compression;
using Extractor.Layout;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Narrative;

/// <summary>The trained model of what sentences do in an English story.</summary>
internal sealed class NarrativeModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "narrative";

    /// <summary>Name of the file of the roles.</summary>
    public const string FileName = "roles.br";

    /// <summary>Version of the file's format.</summary>
    public const int FormatVersion = 2;

    private static readonly Lazy<NarrativeModel> Shipped = new(() => Decompress(new EmbeddedModels().OpenNewest(ModelName, FileName)));
    private readonly StoryReader reader;

    /// <summary>Puts a model together.</summary>
    /// <param name="words">How much words tell.</param>
    /// <param name="roles">A model for each <see cref="StoryRole"/>, in its order.</param>
    public NarrativeModel(StemWeights words, IReadOnlyList<RoleModel> roles)
    {
        Words = words;
        Roles = roles;
        reader = new(words);
    }

    /// <summary>The model that ships inside this assembly.</summary>
    public static NarrativeModel Embedded => Shipped.Value;

    /// <summary>How much words tell.</summary>
    public StemWeights Words { get; }

    /// <summary>A model for each <see cref="StoryRole"/>, in its order.</summary>
    public IReadOnlyList<RoleModel> Roles { get; }

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file has another format.</exception>
    public static NarrativeModel Load(ModelCatalog models) => Decompress(models.Open(ModelName, FileName));

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The uncompressed file.</param>
    /// <exception cref="ModelException">The file has another format or is cut short.</exception>
    public static NarrativeModel Read(Stream stream)
    {
        using var file = new BinaryReader(stream);
        try
        {
            if (file.ReadInt32() is var version && version != FormatVersion)
                throw new ModelException($"Model '{ModelName}' has format {version}, this program reads {FormatVersion}; train it again.");
            if (file.ReadString() != string.Join('\n', StoryReader.Names))
                throw new ModelException($"Model '{ModelName}' weighs other features than this program measures; train it again.");
            var words = new StemWeights(file.ReadBytes(WordHash.Buckets));
            return new(words, [.. Enum.GetValues<StoryRole>().Select(_ => ReadRole(file))]);
        }
        catch (Exception exception) when (exception is EndOfStreamException or ArgumentException)
        {
            throw new ModelException($"Model '{ModelName}' is cut short; restore it or train it again.", exception);
        }
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        file.Write(FormatVersion);
        file.Write(string.Join('\n', StoryReader.Names));
        file.Write(Words.Bytes);
        foreach (var role in Roles)
        {
            foreach (var weight in role.Glance.Weights) file.Write((Half)weight);
            role.Trees.Write(file);
            foreach (var value in (ReadOnlySpan<double>)[role.Sentence.Slope, role.Sentence.Offset, role.Choice.Slope, role.Choice.Offset, role.Floor]) file.Write(value);
        }
    }

    /// <summary>The sentences of a story with their features.</summary>
    /// <param name="article">The article with language, sentences and entities.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public StoryTable TableOf(AnnotatedArticle article, CancellationToken cancellationToken) => reader.Read(article, cancellationToken);

    /// <summary>The probabilities of a story's sentences.</summary>
    public StoryScores Score(StoryTable table)
    {
        var rows = StoryContext.Of(table, [.. Roles.Select(role => role.Glance.Score(table))]);
        return new(table.Sentences, [.. Roles.Select(role => Array.ConvertAll(role.Trees.Score(rows), role.Sentence.Of))]);
    }

    private static RoleModel ReadRole(BinaryReader file)
    {
        var weights = new float[StoryReader.Names.Count + WordHash.PairBuckets + 1];
        for (var i = 0; i < weights.Length; i++) weights[i] = (float)file.ReadHalf();
        var trees = TreeScorer.Read(file, StoryContext.Width);
        return new(new(weights), trees)
        {
            Sentence = new(file.ReadDouble(), file.ReadDouble()),
            Choice = new(file.ReadDouble(), file.ReadDouble()),
            Floor = file.ReadDouble(),
        };
    }

    private static NarrativeModel Decompress(Stream compressed)
    {
        using var stream = new BrotliStream(compressed, CompressionMode.Decompress);
        return Read(stream);
    }
}
