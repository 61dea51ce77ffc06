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

    /// <inheritdoc/>
    public Stream Open(string path) =>
        Home.GetManifestResourceStream(Prefix + path)
        ?? throw new FileNotFoundException($"No model file '{path}' is embedded; see 'extractor models'.", path);
}
