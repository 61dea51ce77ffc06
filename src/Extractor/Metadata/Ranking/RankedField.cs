using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Metadata.Ranking;

/// <summary>A field's options by their probability of being right.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
internal sealed class RankedField<T>(ChoiceModel model, FieldChoice<T> choice)
{
    /// <summary>Candidates of a field that are kept.</summary>
    private const int MostCandidates = 6;

    /// <summary>Sightings of one option that are kept: the first of each origin is shown, more say the same.</summary>
    private const int MostSightings = 2;

    /// <summary>No value read from a page is surer than this.</summary>
    private const double Surest = 0.99;

    private readonly double[] probabilities = model.Probabilities([.. choice.Options.Select(option => option.Features)], choice.None);

    /// <summary>The best option and its probability; null where it and those related to it are not probable enough.</summary>
    public (FieldOption<T> Option, double Confidence)? Best
    {
        get
        {
            var best = ChoiceModel.Best(probabilities);
            return best >= 0 && ChoiceModel.Support(probabilities, best, choice.RelatedTo(best)) >= model.LeastProbability
                ? (choice.Options[best], Rounded(probabilities[best]))
                : null;
        }
    }

    /// <summary>The best option's value; null where none is probable enough.</summary>
    public Evidenced<T>? Evidenced() =>
        Best is not var (option, confidence) ? null : new() { Value = option.Best.Value, Origin = option.Best.Origin, Confidence = confidence };

    /// <summary>The first options, best first, each with its first sighting of either origin.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="write">Writes a value.</param>
    public IEnumerable<FieldCandidate> Candidates(string field, Func<T, string> write)
    {
        var ranked = choice.Options.Select((option, i) => (Option: option, Probability: probabilities[i])).OrderByDescending(pair => pair.Probability);
        foreach (var (option, probability) in ranked.Take(MostCandidates))
        {
            foreach (var sighting in option.Sightings.Prepend(option.Best).DistinctBy(sighting => sighting.Origin).Take(MostSightings))
            {
                yield return new(field, write(sighting.Value))
                {
                    Raw = sighting.Raw,
                    Source = sighting.Source,
                    Origin = sighting.Origin,
                    Confidence = Rounded(probability),
                };
            }
        }
    }

    private static double Rounded(double probability) => Math.Round(Math.Min(Surest, probability), 3);
}
