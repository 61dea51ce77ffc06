using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Finds the sentences that report the main event and those that say why it matters, where no heading does.</summary>
internal sealed class StoryTeller
{
    /// <summary>Most sentences for the main event; 98 % of the annotated pages have no more.</summary>
    private const int MostForEvent = 4;

    /// <summary>Most sentences for why it matters, as in the annotation guide.</summary>
    private const int MostForReason = 6;

    /// <summary>Least probability of the best sentence for the main event: the floor of the highest cross-validated F1 (0.2 to 0.5 in tenths).</summary>
    private const double EventFloor = 0.4;

    /// <summary>Least probability of the best sentence for why it matters: chosen likewise.</summary>
    private const double ReasonFloor = 0.2;

    private readonly SentenceFeatures features = new();
    private readonly LogisticModel[] english;
    private readonly LogisticModel[] anyLanguage;

    /// <summary>Reads the weights.</summary>
    public StoryTeller()
    {
        english = [Load("whatHappened"), Load("whyItMatters")];
        anyLanguage = [Load("whatHappenedPlain"), Load("whyItMattersPlain")];
    }

    /// <summary>The two choices, as indices of sentences in ascending order with their mean probability.</summary>
    /// <param name="article">The article with language and sentences.</param>
    /// <param name="candidates">Indices of the sentences to choose from, in ascending order.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public (StoryChoice Event, StoryChoice Reason) Choose(
        AnnotatedArticle article, IReadOnlyList<int> candidates, CancellationToken cancellationToken)
    {
        var isEnglish = LanguageScope.IsEnglish(article.Get<LanguageLayer>().Language);
        var rows = features.Of(article, candidates, new StemTable(article, candidates), isEnglish, cancellationToken);
        var scorers = isEnglish ? english : anyLanguage;
        var events = scorers[0].Score(rows);
        var happened = SentenceChoice.Run(events, MostForEvent, EventFloor);
        var reasons = scorers[1].Score(rows);
        foreach (var i in happened) reasons[i] = 0;
        var matters = SentenceChoice.Scattered(reasons, MostForReason, ReasonFloor);
        return (ChoiceOf(candidates, happened, events), ChoiceOf(candidates, matters, reasons));
    }

    private static StoryChoice ChoiceOf(IReadOnlyList<int> candidates, IReadOnlyList<int> chosen, double[] probabilities) => new(
        [.. chosen.Select(i => candidates[i])],
        chosen.Count == 0 ? 0 : Math.Round(chosen.Average(i => probabilities[i]), 3));

    private LogisticModel Load(string column) => LogisticModel.Load("Narrative/weights.tsv", column, features.Names);
}
