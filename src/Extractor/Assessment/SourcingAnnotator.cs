using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>Tells who says what the text says, and gathers what its claims rest on.</summary>
internal sealed class SourcingAnnotator : IAnnotator
{
    /// <summary>Fewest words of a quotation that counts as someone speaking.</summary>
    private const int ShortestSpeech = 5;

    private readonly LinkEvidence links = new();
    private readonly SourceFinder sources = new();

    /// <inheritdoc/>
    public string Name => "Sourcing";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer), typeof(QuoteLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new SourcingLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var cited = links.Find(article.Article);
        var quotes = article.Get<QuoteLayer>().Quotes;
        var quoted = Quoted(article, cancellationToken);
        var seen = new HashSet<(EvidenceKind, string)>();
        var pack = new List<EvidenceItem>(cited);
        int direct = cited.Count(item => item.Kind == EvidenceKind.Document), indirect = 0;
        foreach (var source in quoted)
        {
            if (!seen.Add((source.Kind, source.Title.ToUpperInvariant()))) continue;
            if (source.IsDirect) direct++;
            else indirect++;
            pack.Add(new EvidenceItem
            {
                Kind = source.Kind, Title = source.Title, Speaker = source.Speaker, Start = source.Span.Start, End = source.Span.End,
            });
        }

        return new SourcingLayer
        {
            Sourcing = SourcingRule.Weigh(SpeaksItself(article.Article) || HasSpeech(quotes) ? Math.Max(direct, 1) : direct, indirect),
            EvidencePack = [.. pack.OrderBy(item => item.Start).ThenBy(item => item.End).ThenBy(item => item.Kind)],
        };
    }

    /// <summary>Whether the page is the word of the party that it is about.</summary>
    private static bool SpeaksItself(Article article) => article.Kind == ArticleKind.PressRelease;

    /// <summary>Whether someone is quoted at length, named or not: scare quotes and titles are shorter.</summary>
    private static bool HasSpeech(IReadOnlyList<Quote> quotes) => quotes.Any(quote => !quote.Indirect && quote.Text.Count(' ') >= ShortestSpeech - 1);

    /// <summary>Speakers of quotes and attributions of the story, in text order.</summary>
    private List<Attribution> Quoted(AnnotatedArticle article, CancellationToken cancellationToken)
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
