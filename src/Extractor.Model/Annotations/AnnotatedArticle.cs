using System.Collections.Immutable;

namespace Extractor.Model;

/// <summary>An article and the layers that annotators added to it. Immutable: adding a layer makes a new value.</summary>
public sealed class AnnotatedArticle
{
    private readonly ImmutableDictionary<Type, AnnotationLayer> layers;

    private AnnotatedArticle(Article article, ImmutableDictionary<Type, AnnotationLayer> layers, ImmutableList<Diagnostic> diagnostics)
    {
        Article = article;
        this.layers = layers;
        Diagnostics = diagnostics;
    }

    /// <summary>An article without annotations.</summary>
    /// <param name="article">The article.</param>
    public AnnotatedArticle(Article article)
        : this(
            article ?? throw new ArgumentNullException(nameof(article)),
            ImmutableDictionary<Type, AnnotationLayer>.Empty,
            [.. article.Diagnostics])
    {
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The canonical text, for short.</summary>
    public string Text => Article.Text;

    /// <summary>What was repaired, skipped or degraded so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The layer of the type asked for.</summary>
    /// <typeparam name="T">Type of the layer.</typeparam>
    /// <exception cref="InvalidOperationException">No annotator has given the layer; name it among the annotator's needs.</exception>
    public T Get<T>()
        where T : AnnotationLayer =>
        Find<T>() ?? throw new InvalidOperationException($"Layer {typeof(T).Name} is missing; name it in the annotator's Needs.");

    /// <summary>The layer of the type asked for; null where no annotator has given it.</summary>
    /// <typeparam name="T">Type of the layer.</typeparam>
    public T? Find<T>()
        where T : AnnotationLayer => layers.GetValueOrDefault(typeof(T)) as T;

    /// <summary>The same article with one layer more, and its diagnostics.</summary>
    /// <param name="layer">The layer; of a type that the article does not have yet.</param>
    /// <exception cref="ArgumentException">The article has a layer of this type: nothing is overwritten.</exception>
    public AnnotatedArticle With(AnnotationLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        if (layers.ContainsKey(layer.GetType()))
            throw new ArgumentException($"Layer {layer.GetType().Name} is there already.", nameof(layer));
        return new(Article, layers.Add(layer.GetType(), layer), ((ImmutableList<Diagnostic>)Diagnostics).AddRange(layer.Diagnostics));
    }

    /// <summary>The same article with one diagnostic more.</summary>
    /// <param name="diagnostic">The note.</param>
    public AnnotatedArticle With(Diagnostic diagnostic) =>
        new(Article, layers, ((ImmutableList<Diagnostic>)Diagnostics).Add(diagnostic));
}
