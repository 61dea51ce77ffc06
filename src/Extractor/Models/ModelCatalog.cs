using System.Security.Cryptography;
using Extractor.Model;
using Newtonsoft.Json;

namespace Extractor.Models;

/// <summary>The models at hand, each with its card. Checks every file against the card when it is loaded.</summary>
public sealed class ModelCatalog
{
    private const string CardName = "card.json";
    private readonly Dictionary<string, ModelCard> cards;
    private readonly Dictionary<string, byte[]> contents;

    private ModelCatalog(Dictionary<string, ModelCard> cards, Dictionary<string, byte[]> contents)
    {
        this.cards = cards;
        this.contents = contents;
        References =
        [
            .. cards.Values.OrderBy(card => card.Name, StringComparer.Ordinal)
                .Select(card => new ModelReference(card.Name, card.Version, Combined(card))),
        ];
    }

    /// <summary>The cards, in ordinal order of their names; of each model the newest version.</summary>
    public IReadOnlyList<ModelCard> Cards => [.. cards.Values.OrderBy(card => card.Name, StringComparer.Ordinal)];

    /// <summary>The models as a record names them, in ordinal order.</summary>
    public IReadOnlyList<ModelReference> References { get; }

    /// <summary>Reads and checks all models.</summary>
    /// <param name="files">Where the models are kept.</param>
    /// <exception cref="ModelException">A card cannot be read, a file is missing, or its bytes are not those of the card.</exception>
    public static ModelCatalog Load(IModelFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var cards = new Dictionary<string, ModelCard>(StringComparer.Ordinal);
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in files.List().Where(path => path.EndsWith("/" + CardName, StringComparison.Ordinal)))
        {
            var card = ReadCard(files, path);
            if (!cards.TryGetValue(card.Name, out var other) || VersionOf(other) < VersionOf(card)) cards[card.Name] = card;
        }

        foreach (var card in cards.Values)
        {
            foreach (var (name, hash) in card.Files)
            {
                var path = $"{card.Name}/{card.Version}/{name}";
                var bytes = ReadFile(files, path);
                var actual = Convert.ToHexStringLower(SHA256.HashData(bytes));
                if (!string.Equals(actual, hash, StringComparison.Ordinal))
                    throw new ModelException($"Model file '{path}' has SHA-256 {actual}, its card says {hash}; restore it or train it again.");
                contents[path] = bytes;
            }
        }

        return new(cards, contents);
    }

    /// <summary>The card of a model.</summary>
    /// <param name="name">Task, such as <c>topics</c>.</param>
    /// <exception cref="ModelException">There is no such model.</exception>
    public ModelCard Card(string name) =>
        cards.GetValueOrDefault(name) ?? throw new ModelException($"There is no model '{name}' under models/.");

    /// <summary>The bytes of a model's file, checked.</summary>
    /// <param name="name">Task, such as <c>topics</c>.</param>
    /// <param name="file">File name on the model's card.</param>
    /// <exception cref="ModelException">There is no such model or file.</exception>
    public Stream Open(string name, string file) => new MemoryStream(Contents(name, file), writable: false);

    /// <summary>The bytes of a model's file, checked, without a copy.</summary>
    /// <param name="name">Task, such as <c>topics</c>.</param>
    /// <param name="file">File name on the model's card.</param>
    /// <exception cref="ModelException">There is no such model or file.</exception>
    internal ReadOnlyMemory<byte> Bytes(string name, string file) => Contents(name, file);

    private byte[] Contents(string name, string file)
    {
        var card = Card(name);
        return contents.TryGetValue($"{card.Name}/{card.Version}/{file}", out var bytes)
            ? bytes
            : throw new ModelException($"Model '{name}' has no file '{file}' on its card.");
    }

    private static ModelCard ReadCard(IModelFiles files, string path)
    {
        using var reader = new StreamReader(files.Open(path));
        ModelCard? card;
        try
        {
            card = JsonConvert.DeserializeObject<ModelCard>(reader.ReadToEnd());
        }
        catch (JsonException exception)
        {
            throw new ModelException($"Model card '{path}' is not valid: {exception.Message}", exception);
        }

        if (card is null || path != $"{card.Name}/{card.Version}/{CardName}")
            throw new ModelException($"Model card '{path}' does not name the folder that it stands in.");
        return card;
    }

    private static byte[] ReadFile(IModelFiles files, string path)
    {
        try
        {
            using var stream = files.Open(path);
            if (stream.CanSeek)
            {
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return bytes;
            }

            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        }
        catch (FileNotFoundException exception)
        {
            throw new ModelException($"Model file '{path}' is on its card but missing.", exception);
        }
    }

    private static int VersionOf(ModelCard card) =>
        int.TryParse(card.Version, System.Globalization.CultureInfo.InvariantCulture, out var version)
            ? version
            : throw new ModelException($"Model '{card.Name}' has version '{card.Version}'; versions are whole numbers.");

    private static string Combined(ModelCard card)
    {
        var lines = card.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value}  {pair.Key}\n");
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
