using Extractor.Entities.Gazetteers;
using Extractor.Learning.Documents;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Learning.Places.Focus;

/// <summary>Measures which countries records say that texts are about.</summary>
public static class FocusEvaluation
{
    /// <summary>Measures labelled documents.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static PlaceEvaluation OfDocuments(string set, IReadOnlyList<LabelledDocument> documents, ProfilePipeline pipeline, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(pipeline);
        return PlaceEvaluation.Of(set, Scores([.. documents.Select(document => (document, document.Labels.Countries))], isOrdered: true, pipeline, cancellationToken));
    }

    /// <summary>Scores texts by the countries that their links name; those whose links name none are left out.</summary>
    internal static IReadOnlyList<PlaceScore> OfLinks(IEnumerable<GoldText> texts, ModelCatalog models, CancellationToken cancellationToken)
    {
        var gazetteer = Gazetteer.Load(models);
        var events = new EventCountries(gazetteer);
        var told = new List<(LabelledDocument Document, IReadOnlyList<string> Gold)>();
        foreach (var text in texts)
        {
            if (events.Of(text) is { Count: > 0 } countries) told.Add((DocumentOf(text), [.. countries.Select(country => gazetteer.World.Countries[country].Code)]));
        }

        return Scores(told, isOrdered: false, new ProfilePipelineBuilder { Models = models }.Build(), cancellationToken);
    }

    /// <summary>The record of a text alone.</summary>
    internal static ProfileRecord? Read(GoldText text, ProfilePipeline pipeline, CancellationToken cancellationToken) =>
        pipeline.Process(PlainPage.Of(DocumentOf(text)), cancellationToken).Record;

    private static PlaceScore[] Scores(
        List<(LabelledDocument Document, IReadOnlyList<string> Gold)> texts, bool isOrdered, ProfilePipeline pipeline, CancellationToken cancellationToken)
    {
        var scores = new PlaceScore[texts.Count];
        Parallel.For(0, scores.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var countries = pipeline.Process(PlainPage.Of(texts[i].Document), cancellationToken).Record?.Countries ?? [];
            scores[i] = FocusScorer.Score(texts[i].Document.Id, texts[i].Gold, isOrdered, [.. countries.Select(country => (country.Code, country.Score))]);
        });
        return scores;
    }

    private static LabelledDocument DocumentOf(GoldText text) => new(
        text.Id, text.Article.Source.Url, string.Empty, [text.Article.Text],
        new() { Kind = nameof(ArticleKind.News), PrimaryDomain = string.Empty, Sourcing = string.Empty, Impact = string.Empty, TimeHorizon = string.Empty });
}
