namespace Extractor.Model;

/// <summary>Finds the stretches of text that name people, organisations, places and other things.</summary>
public interface IMentionRecognizer
{
    /// <summary>Mentions in text order, without overlaps.</summary>
    /// <param name="article">The article with its <see cref="LanguageLayer"/> and <see cref="TextLayer"/>.</param>
    /// <param name="cancellationToken">Ends the work when the page's time is up.</param>
    IReadOnlyList<Mention> Recognize(AnnotatedArticle article, CancellationToken cancellationToken);
}
