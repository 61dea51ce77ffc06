using Extractor.Entities;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Salience;
using Extractor.Language;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Learning.Places;

/// <summary>
/// Reads a text with its gold mentions of places in the stead of those that a recogniser would find; what it finds beside them stays. So the
/// resolution is measured by itself.
/// </summary>
internal sealed class GoldMentions(Gazetteer gazetteer, ChoiceModel grouping)
{
    private readonly LanguageAnnotator language = new();
    private readonly TextAnnotator text = new();
    private readonly GazetteerMentionRecognizer recognizer = new(gazetteer);
    private readonly EntityAnnotator entities = new(gazetteer, grouping, null, SalienceModel.Even);

    /// <summary>The text with entities.</summary>
    public AnnotatedArticle Read(GoldText gold, CancellationToken cancellationToken)
    {
        var article = new AnnotatedArticle(gold.Article);
        article = article.With(language.Annotate(article, cancellationToken));
        article = article.With(text.Annotate(article, cancellationToken));
        var given = gold.Places.Select(place => new Mention(place.Span, EntityType.Place, 1)).ToList();
        var mentions = new List<Mention>(given);
        var at = 0;
        foreach (var found in recognizer.Recognize(article, cancellationToken))
        {
            while (at < given.Count && given[at].Span.End <= found.Span.Start) at++;
            if (at >= given.Count || given[at].Span.Start >= found.Span.End) mentions.Add(found);
        }

        article = article.With(new MentionLayer([.. mentions.OrderBy(mention => mention.Span.Start)]));
        return article.With(entities.Annotate(article, cancellationToken));
    }
}
