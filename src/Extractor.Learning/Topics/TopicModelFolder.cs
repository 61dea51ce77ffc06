using Extractor.Model;
using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Learning.Topics;

/// <summary>A folder that <see cref="OwnTopicTrainer"/> wrote, whatever it is called now, as the files of one model.</summary>
/// <param name="folder">The folder.</param>
public sealed class TopicModelFolder(string folder) : IModelFiles
{
    private const string CardFile = "card.json";

    /// <inheritdoc/>
    /// <exception cref="IOException">The folder holds no model.</exception>
    public IReadOnlyList<string> List()
    {
        var home = Home();
        return [.. Directory.GetFiles(folder).Select(file => home + Path.GetFileName(file)).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public Stream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return File.OpenRead(Path.Combine(folder, Path.GetFileName(path)));
    }

    private string Home()
    {
        var file = Path.Combine(folder, CardFile);
        if (!File.Exists(file)) throw new FileNotFoundException($"'{folder}' holds no model: there is no {CardFile}; 'extractor train topics --taxonomy' makes one.", file);
        try
        {
            var card = JsonConvert.DeserializeObject<ModelCard>(File.ReadAllText(file));
            return $"{card!.Name}/{card.Version}/";
        }
        catch (JsonException exception)
        {
            throw new ModelException($"Model card '{file}' is not valid: {exception.Message}", exception);
        }
    }
}
