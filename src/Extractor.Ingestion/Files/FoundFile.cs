namespace Extractor.Ingestion.Files;

/// <summary>A file to read, or a folder that could not be listed.</summary>
/// <param name="Path">Absolute path, or <see cref="StandardInput"/>.</param>
/// <param name="Problem">Why the folder could not be listed; null for a file.</param>
public readonly record struct FoundFile(string Path, Exception? Problem)
{
    /// <summary>Stands for standard input, as a word of the command line and as the path of its page.</summary>
    public const string StandardInput = "-";
}
