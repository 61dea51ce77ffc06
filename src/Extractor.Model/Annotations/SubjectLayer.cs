namespace Extractor.Model;

/// <summary>The entity that the page is about.</summary>
public sealed record SubjectLayer : AnnotationLayer
{
    /// <summary>The entity; null where none stands out.</summary>
    public Evidenced<SubjectReference>? Subject { get; init; }

    /// <summary>Sort of subject, such as <c>person</c> or <c>regulator</c>.</summary>
    public Evidenced<string>? SubjectType { get; init; }
}
