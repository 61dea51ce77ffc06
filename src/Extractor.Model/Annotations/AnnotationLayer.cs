namespace Extractor.Model;

/// <summary>
/// What one annotator adds to an article: immutable, found by its type. A plugged-in annotator may bring a layer of its own.
/// </summary>
public abstract record AnnotationLayer
{
    /// <summary>What the annotator has to say of how it did; they become the record's.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
