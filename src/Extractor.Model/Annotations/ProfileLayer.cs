namespace Extractor.Model;

/// <summary>How the story weighs and what to watch. Declared values stand where the page gives them and the text does not speak against them.</summary>
public sealed record ProfileLayer : AnnotationLayer
{
    /// <summary>The fields; subject, subject type and attributes are filled from their own layers.</summary>
    public ProfileFields Fields { get; init; } = new();
}
