using Extractor.Entities;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Judging;
using Extractor.Entities.Labelling;
using Extractor.Entities.Salience;
using Extractor.Language;
using Extractor.Learning.Documents;
using Extractor.Model;
using Extractor.Models;
using Extractor.Places;
using Extractor.Places.Focus;

namespace Extractor.Learning.Places.Focus;

/// <summary>Reads texts as far as the focus is told from them, with the models that ship.</summary>
internal sealed class FocusExamples
{
    private readonly Gazetteer gazetteer;
    private readonly AnnotatedPages pages;
    private readonly PlaceResolver resolver;
    private readonly FocusReader reader;
    private readonly HomeCountry home;
    private readonly EventCountries events;

    /// <summary>Loads the models.</summary>
    public FocusExamples(ModelCatalog models)
    {
        gazetteer = Gazetteer.Load(models);
        var labeller = new SequenceLabeller(LabelModel.Load(models), gazetteer, WordLexicon.Load(models));
        pages = new([new LanguageAnnotator(), new TextAnnotator(), new MentionAnnotator(new LabelledMentionRecognizer(labeller, gazetteer)), new EntityAnnotator(gazetteer, GroupingModel.Load(models), EntityJudge.Load(models), SalienceModel.Load(models))]);
        resolver = new PlaceResolver(gazetteer, PlaceModel.Load(models));
        reader = new FocusReader(gazetteer);
        home = new HomeCountry(gazetteer);
        events = new EventCountries(gazetteer);
    }

    /// <summary>The examples of labelled documents; those that cannot be read are left out.</summary>
    public IReadOnlyList<FocusExample> Of(IReadOnlyList<LabelledDocument> documents, CancellationToken cancellationToken)
    {
        var articles = new AnnotatedArticle?[documents.Count];
        Parallel.For(0, articles.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => articles[i] = pages.Read(documents[i], cancellationToken));
        return
        [
            .. documents.Zip(articles).Where(pair => pair.Second is not null).Select(pair => new FocusExample(
                pair.First.Id, DocumentGroup.Of(pair.First), pair.First.Id.Split('/')[0], Read(pair.Second!, cancellationToken),
                [.. pair.First.Labels.Countries.Select(code => (int)gazetteer.World.IndexOf(code))], 1)),
        ];
    }

    /// <summary>The examples of texts whose links tell which countries they are about.</summary>
    public IReadOnlyList<FocusExample> OfEvents(IEnumerable<GoldText> texts, double weight, CancellationToken cancellationToken)
    {
        var told = texts.Select(text => (Text: text, Gold: events.Of(text))).Where(pair => pair.Gold.Count > 0).ToList();
        var examples = new FocusExample[told.Count];
        Parallel.For(0, examples.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => examples[i] = new(
            "events/" + told[i].Text.Id, told[i].Text.Group, "events", Read(pages.Read(told[i].Text.Article, cancellationToken), cancellationToken), told[i].Gold, weight));
        return examples;
    }

    private TextCountries Read(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var publisher = home.Of(article.Article, article.Get<LanguageLayer>().Language);
        var entities = article.Get<EntityLayer>();
        return reader.Read(article, resolver.Resolve(article.Text, [.. entities.Entities, .. entities.Untold], publisher, cancellationToken), publisher);
    }
}
