namespace Extractor.Topics;

/// <summary>A topic of a taxonomy.</summary>
/// <param name="Code">Code such as <c>medtop:04000000</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Path">Codes from the first level down, itself included.</param>
internal sealed record TopicNode(string Code, string Label, IReadOnlyList<string> Path)
{
    /// <summary>Code of the topic above; null on the first level.</summary>
    public string? Parent => Path.Count > 1 ? Path[^2] : null;
}
