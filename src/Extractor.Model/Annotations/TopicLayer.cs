namespace Extractor.Model;

/// <summary>What the text is about.</summary>
public sealed record TopicLayer : AnnotationLayer
{
    /// <summary>IPTC Media Topics, best first.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Code of the domain taxonomy.</summary>
    public Evidenced<string>? PrimaryDomain { get; init; }
}
