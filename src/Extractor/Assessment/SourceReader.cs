using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>Reads from quotes, attributions and links what the claims of a text rest on.</summary>
internal sealed class SourceReader
{
    /// <summary>Fewest words of a quotation that counts as someone speaking.</summary>
    public const int ShortestSpeech = 5;

    private readonly LinkEvidence links = new();
    private readonly SourceFinder sources = new();

    /// <summary>The sources of a story.</summary>
    /// <param name="article">The article with sentences, entities and quotes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public SourceReport Read(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var attributions = Attributions(article, cancellationToken);
        var distinct = attributions.DistinctBy(source => (source.Kind, source.Title.ToUpperInvariant())).ToList();
        var pack = links.Find(article.Article).Concat(distinct.Select(source => new EvidenceItem
        {
            Kind = source.Kind, Title = source.Title, Speaker = source.Speaker, Start = source.Span.Start, End = source.Span.End,
        }));
        return new(
            [.. pack.OrderBy(item => item.Start).ThenBy(item => item.End).ThenBy(item => item.Kind)],
            attributions,
            distinct,
            article.Get<QuoteLayer>().Quotes.Any(IsSpeech),
            article.Article.Kind == ArticleKind.PressRelease);
    }

    /// <summary>Whether a quote is speech: scare quotes and titles are shorter.</summary>
    public static bool IsSpeech(Quote quote) => !quote.Indirect && quote.Text.Count(' ') >= ShortestSpeech - 1;

    /// <summary>Speakers of quotes and attributions of the story, in text order.</summary>
    private List<Attribution> Attributions(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var entities = new EntityIndex(article.Get<EntityLayer>());
        var layer = article.Get<TextLayer>();
        var story = new StoryBlocks(article.Article);
        var found = new List<Attribution>();
        foreach (var quote in article.Get<QuoteLayer>().Quotes)
        {
            if (!quote.Indirect && entities.Find(quote.Speaker) is { } speaker)
                found.Add(new(EvidenceKind.NamedSource, speaker.Name, speaker.Id, new(quote.Start, quote.End), true));
        }

        var buffer = new List<CueMatch>();
        foreach (var sentence in layer.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (story[sentence.Block]) sources.Find(article.Text, layer, sentence, entities, buffer, found);
        }

        return [.. found.OrderBy(source => source.Span)];
    }
}
