namespace Extractor.Model;

/// <summary>Reads an annotated article and returns one new layer. Thread-safe: one instance serves all workers.</summary>
public interface IAnnotator
{
    /// <summary>Name for diagnostics, such as <c>Entities</c>.</summary>
    string Name { get; }

    /// <summary>Types of the layers that it reads; the pipeline checks once that an earlier annotator gives each.</summary>
    IReadOnlyList<Type> Needs { get; }

    /// <summary>What it gives where it fails: an empty layer of the type that it gives otherwise.</summary>
    AnnotationLayer Empty { get; }

    /// <summary>The new layer; of the same type as <see cref="Empty"/>.</summary>
    /// <param name="article">The article with all layers in <see cref="Needs"/>.</param>
    /// <param name="cancellationToken">Ends the work when the page's time is up.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken);
}
