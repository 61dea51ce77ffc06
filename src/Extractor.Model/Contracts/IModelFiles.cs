namespace Extractor.Model;

/// <summary>The files under <c>models/</c>, wherever they are kept.</summary>
public interface IModelFiles
{
    /// <summary>Paths below <c>models/</c> with <c>/</c> between parts, in ordinal order.</summary>
    IReadOnlyList<string> List();

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">A path that <see cref="List"/> gives.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    Stream Open(string path);
}
