using Extractor.Model;

namespace Extractor.Models;

/// <summary>The models that ship inside this assembly.</summary>
public sealed class EmbeddedModels : IModelFiles
{
    private const string Prefix = "models/";
    private static readonly System.Reflection.Assembly Home = typeof(EmbeddedModels).Assembly;

    /// <inheritdoc/>
    public IReadOnlyList<string> List() =>
        [.. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>Opens a file of a model's newest version, unchecked: for what must be at hand before the catalog is.</summary>
    /// <param name="model">Task, such as <c>topics</c>.</param>
    /// <param name="file">File name on the model's card.</param>
    internal Stream OpenNewest(string model, string file)
    {
        var newest = List().Where(path => path.StartsWith(model + "/", StringComparison.Ordinal)).Select(path => path.Split('/')[1])
            .MaxBy(version => int.Parse(version, System.Globalization.CultureInfo.InvariantCulture));
        return Open($"{model}/{newest}/{file}");
    }

    /// <inheritdoc/>
    public Stream Open(string path) =>
        Home.GetManifestResourceStream(Prefix + path)
        ?? throw new FileNotFoundException($"No model file '{path}' is embedded; see 'extractor models'.", path);
}
