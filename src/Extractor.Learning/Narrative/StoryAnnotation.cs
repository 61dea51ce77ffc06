using Extractor.Decoding;
using Extractor.Entities;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Judging;
using Extractor.Entities.Labelling;
using Extractor.Entities.Salience;
using Extractor.Language;
using Extractor.Layout;
using Extractor.Learning.Documents;
using Extractor.Metadata;
using Extractor.Model;
using Extractor.Models;
using Extractor.Places;
using Extractor.Topics;

namespace Extractor.Learning.Narrative;

/// <summary>Reads labelled documents through the stages that come before the judgement of a story.</summary>
internal sealed class StoryAnnotation
{
    private readonly PageDecoder decoder = new(new DecodingOptions());
    private readonly MetadataReader metadata = new();
    private readonly ArticleReader articles = new();
    private readonly PrintedMetadata printed = new();
    private readonly IAnnotator[] annotators;

    /// <summary>Loads the models that ship.</summary>
    /// <param name="isJudged">Whether entities are judged and ranked by the models that ship; else all that is mentioned is taken, for training these.</param>
    public StoryAnnotation(bool isJudged = true)
    {
        var models = ModelCatalog.Load(new EmbeddedModels());
        var gazetteer = Gazetteer.Load(models);
        var labeller = new SequenceLabeller(LabelModel.Load(models), gazetteer, WordLexicon.Load(models));
        annotators =
        [
            new LanguageAnnotator(), new TextAnnotator(), new MentionAnnotator(new LabelledMentionRecognizer(labeller, gazetteer)),
            new EntityAnnotator(gazetteer, GroupingModel.Load(models), isJudged ? EntityJudge.Load(models) : null, isJudged ? SalienceModel.Load(models) : SalienceModel.Even), new QuantityAnnotator(), new QuoteAnnotator(),
            new PlaceAnnotator(gazetteer, PlaceModel.Load(models)), new TopicAnnotator(models),
        ];
    }

    /// <summary>The document's article; null where it cannot be read.</summary>
    public AnnotatedArticle? Read(LabelledDocument document, CancellationToken cancellationToken) => Read(PlainPage.Of(document), cancellationToken);

    /// <summary>A page's article; null where it cannot be read.</summary>
    public AnnotatedArticle? Read(RawPage raw, CancellationToken cancellationToken)
    {
        if (decoder.Decode(raw, cancellationToken).Page is not { } page) return null;
        var article = new AnnotatedArticle(NoticePage.Trim(printed.Complete(articles.Read(page, metadata.Read(page), cancellationToken))));
        foreach (var annotator in annotators) article = article.With(annotator.Annotate(article, cancellationToken));
        return article;
    }
}
