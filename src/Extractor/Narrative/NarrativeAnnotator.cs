using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Tells the part that each section and sentence plays.</summary>
internal sealed class NarrativeAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Narrative";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new NarrativeLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
