using Extractor.Model;

namespace Extractor.Places;

/// <summary>Resolves places to countries and regions.</summary>
internal sealed class PlaceAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Places";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new PlaceLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => Empty;
}
