using Extractor.Learning.Fitting;
using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>Fits the two logits of a <see cref="PlaceModel"/>, the second in the light of what the first says.</summary>
internal sealed class PlaceFitter(PlaceExamples examples, double penalty)
{
    private const int Rounds = 300;
    private const double LastStep = 0.003;
    private readonly ConditionalLogit logit = new(penalty, Rounds, LastStep);

    /// <summary>The model.</summary>
    public PlaceModel Fit(IReadOnlyList<PlaceExample> texts, CancellationToken cancellationToken)
    {
        var alone = logit.Fit([.. texts.SelectMany(Alone)], PlaceFeatures.Names.Count, cancellationToken);
        var first = new PlaceModel(alone, alone);
        var together = logit.Fit([.. texts.SelectMany(text => Together(text, first))], PlaceFeatures.Names.Count, cancellationToken);
        return new(alone, together);
    }

    private static IEnumerable<LogitChoice> Alone(PlaceExample text)
    {
        for (var i = 0; i < text.Open.Count; i++)
        {
            if (text.Right[i] is { } right) yield return LogitChoice.OfDense(text.Features.Of(text.Open[i], context: null), right, text.Weight);
        }
    }

    private IEnumerable<LogitChoice> Together(PlaceExample text, PlaceModel first)
    {
        var alone = text.Open.Select(place => first.ChancesAlone(text.Features.Of(place, context: null))).ToList();
        var context = examples.Context(text, alone);
        for (var i = 0; i < text.Open.Count; i++)
        {
            if (text.Right[i] is not { } right) continue;
            context.Count(text.Open[i], alone[i], -1);
            yield return LogitChoice.OfDense(text.Features.Of(text.Open[i], context), right, text.Weight);
            context.Count(text.Open[i], alone[i], 1);
        }
    }
}
