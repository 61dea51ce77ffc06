using System.Security.Cryptography;
using System.Text;
using Extractor.Models.Choices;

namespace Extractor.Learning.Metadata;

/// <summary>Trains and measures the choice of one field.</summary>
/// <param name="folds">Parts of the cross-validation.</param>
internal sealed class FieldTrainer(int folds)
{
    /// <summary>Penalties that are tried by cross-validation.</summary>
    private static readonly double[] Penalties = [1, 3, 10];

    /// <summary>Least probabilities that are tried on the parts held out, where a wrong value costs anything: a less likely one is never given.</summary>
    private static readonly double[] Leasts = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

    /// <summary>Share of the best worth from which on a least probability counts as good: of those, the one that gives most values is taken.</summary>
    private const double AsGood = 0.99;

    /// <summary>The trained field, and the scores of the parts held out.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="costOfWrong">What a wrong value costs, where a right one gains 1 and none nothing.</param>
    /// <param name="forest">How trees are boosted; null for weights alone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public (TrainedField Field, ChoiceScores Scores) Train(
        IReadOnlyList<ChoiceExample> examples, double costOfWrong, ForestOptions? forest, CancellationToken cancellationToken)
    {
        var tried = Penalties.Select(penalty => new FieldFitter(penalty, forest)).Select(fitter => (Fitter: fitter, Scores: CrossValidate(examples, fitter, cancellationToken))).ToList();
        var (best, scores) = tried.MaxBy(pair => pair.Scores.Worth(0, costOfWrong));
        var least = costOfWrong > 0 ? LeastOf(scores, costOfWrong) : 0;
        var field = best.Fit(examples, cancellationToken) with { Least = least };
        field.Weights[FieldLines.LeastName] = least;
        return (field, scores);
    }

    private static double LeastOf(ChoiceScores scores, double costOfWrong)
    {
        var most = Leasts.Max(candidate => scores.Worth(candidate, costOfWrong));
        return Leasts.First(candidate => scores.Worth(candidate, costOfWrong) >= most * AsGood);
    }

    private ChoiceScores CrossValidate(IReadOnlyList<ChoiceExample> examples, FieldFitter fitter, CancellationToken cancellationToken)
    {
        var scores = new ChoiceScores();
        for (var fold = 0; fold < folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var model = fitter.Fit([.. examples.Where(example => FoldOf(example.Site) != fold)], cancellationToken).ToModel();
            foreach (var example in examples.Where(example => FoldOf(example.Site) == fold))
            {
                var probabilities = model.Probabilities(example.Options, example.None);
                var top = ChoiceModel.Best(probabilities);
                if (top < 0) scores.Add(example, 0, 0, false);
                else scores.Add(example, probabilities[top], ChoiceModel.Support(probabilities, top, example.Related[top]), example.IsRight[top]);
            }
        }

        return scores;
    }

    /// <summary>The part that a site belongs to: by hash, so that it never changes when pages are added.</summary>
    private int FoldOf(string site) => SHA256.HashData(Encoding.UTF8.GetBytes(site))[0] % folds;
}
