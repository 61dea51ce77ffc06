namespace Extractor.Model;

/// <summary>A model by name, version and content.</summary>
/// <param name="Name">Task, such as <c>topics</c>.</param>
/// <param name="Version">Version folder, such as <c>1</c>.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits over the model's bytes.</param>
public sealed record ModelReference(string Name, string Version, string Sha256);
