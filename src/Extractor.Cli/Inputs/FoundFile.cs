namespace Extractor.Cli.Inputs;

/// <summary>A file to read, or a folder that could not be listed.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Problem">Why the folder could not be listed; null for a file.</param>
internal readonly record struct FoundFile(string Path, Exception? Problem);
