using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// Finds the sentences that report the main event and those that say why it matters, where no heading does: in English by the
/// <see cref="NarrativeModel"/>, in other languages by what can be seen on a sentence in any.
/// </summary>
/// <param name="model">The model for English; read at first use.</param>
internal sealed class StoryTeller(Lazy<NarrativeModel> model)
{
    /// <summary>Most sentences for the main event; 98 % of the annotated pages have no more.</summary>
    public const int MostForEvent = 4;

    /// <summary>Most sentences for why it matters, as in the annotation guide.</summary>
    public const int MostForReason = 6;

    /// <summary>Least probability of the best sentence for the main event where the cues are not known: the floor of the highest cross-validated F1 (0.2 to 0.5 in tenths).</summary>
    private const double EventFloor = 0.4;

    /// <summary>Least probability of the best sentence for why it matters: chosen likewise.</summary>
    private const double ReasonFloor = 0.2;

    /// <summary>Fewest tokens of a sentence that the model may choose: a dateline alone, as "BERGEN, 4 March", reports nothing.</summary>
    private const int ShortestReport = 5;

    private readonly SentenceFeatures features = new();
    private readonly LogisticModel plainEvent = LogisticModel.Load("Narrative/weights.tsv", "whatHappenedPlain", new SentenceFeatures().Names);
    private readonly LogisticModel plainReason = LogisticModel.Load("Narrative/weights.tsv", "whyItMattersPlain", new SentenceFeatures().Names);

    /// <summary>The two choices, as indices of sentences in ascending order with their probability.</summary>
    /// <param name="article">The article with sentences, entities and what the model gives.</param>
    /// <param name="candidates">Indices of the sentences to choose from, in ascending order.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public (StoryChoice Event, StoryChoice Reason) Choose(
        AnnotatedArticle article, IReadOnlyList<int> candidates, CancellationToken cancellationToken) =>
        article.Get<StoryLayer>().Scores is { } scores
            ? ChooseByModel(article, scores, candidates)
            : ChooseByLook(article, candidates, cancellationToken);

    private (StoryChoice Event, StoryChoice Reason) ChooseByModel(AnnotatedArticle article, StoryScores scores, IReadOnlyList<int> candidates)
    {
        var sentences = article.Get<TextLayer>().Sentences;
        candidates = [.. candidates.Where(i => sentences[i].TokenCount >= ShortestReport)];
        var (eventModel, reasonModel) = (model.Value.Roles[(int)StoryRole.Event], model.Value.Roles[(int)StoryRole.Reason]);
        var events = scores.Of(StoryRole.Event, candidates);
        var happened = SentenceChoice.Scattered(events, MostForEvent, eventModel.Floor);
        var reasons = scores.Of(StoryRole.Reason, candidates);
        foreach (var i in happened) reasons[i] = 0;
        var matters = SentenceChoice.Scattered(reasons, MostForReason, reasonModel.Floor);
        return (ChoiceOf(candidates, happened, events, eventModel.Choice), ChoiceOf(candidates, matters, reasons, reasonModel.Choice));
    }

    private (StoryChoice Event, StoryChoice Reason) ChooseByLook(AnnotatedArticle article, IReadOnlyList<int> candidates, CancellationToken cancellationToken)
    {
        var rows = features.Of(article, candidates, new StemTable(article, candidates), useCues: false, cancellationToken);
        var events = plainEvent.Score(rows);
        var happened = SentenceChoice.Run(events, MostForEvent, EventFloor);
        var reasons = plainReason.Score(rows);
        foreach (var i in happened) reasons[i] = 0;
        var matters = SentenceChoice.Scattered(reasons, MostForReason, ReasonFloor);
        return (ChoiceOf(candidates, happened, events, new(1, 0)), ChoiceOf(candidates, matters, reasons, new(1, 0)));
    }

    private static StoryChoice ChoiceOf(IReadOnlyList<int> candidates, IReadOnlyList<int> chosen, double[] probabilities, Calibration calibration) => new(
        [.. chosen.Select(i => candidates[i])],
        chosen.Count == 0 ? 0 : Math.Round(calibration.Of(chosen.Average(i => probabilities[i])), 3));
}
