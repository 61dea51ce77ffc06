using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>
/// Fits the whole labeller: first passes on parts of the documents, whose votes on the other parts the second learns from, then the model
/// itself, and its calibration from what the first passes found.
/// </summary>
internal sealed class EntityFitter(TrainingCorpus corpus, Gazetteer gazetteer, WordLexicon lexicon, EntityFitOptions options, IProgress<string>? progress)
{
    /// <summary>Tokens that a feature of votes must be seen at.</summary>
    private const int FewestVotes = 3;

    /// <summary>Fits the labeller.</summary>
    /// <param name="takes">Whether to learn from a document.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public FittedLabeller Fit(Func<GoldDocument, bool> takes, CancellationToken cancellationToken)
    {
        var documents = corpus.Documents;
        var taken = Enumerable.Range(0, documents.Count).Where(d => takes(documents[d])).ToHashSet();
        var votes = new ulong[corpus.Gold.Length][];
        Array.Fill(votes, []);
        var platts = corpus.Labels.Types.Select(_ => new PlattFitter()).ToArray();
        corpus.SetVotes(votes, FewestVotes);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            progress?.Report(FormattableString.Invariant($"first pass, part {fold + 1} of {options.Folds}"));
            var held = fold;
            var crf = CrfTrainer.Fit(
                corpus, d => taken.Contains(d) && FoldOf(d) != held ? WeightOf(d) : 0, options.Crf with { Epochs = options.FirstPassEpochs }, progress, cancellationToken);
            var labeller = new SequenceLabeller(crf.ToModel(options.CutsHyphens, options.OutsideBias), gazetteer, lexicon);
            foreach (var d in taken.Where(d => FoldOf(d) == held).Order())
            {
                cancellationToken.ThrowIfCancellationRequested();
                labeller.CollectVotes(documents[d].Text, (token, features) => votes[corpus.FirstTokens[d] + token] = features.ToArray());
                Judge(documents[d], labeller.Label(documents[d].Text, cancellationToken), platts);
            }
        }

        corpus.SetVotes(votes, FewestVotes);
        progress?.Report("second pass");
        var final = CrfTrainer.Fit(corpus, d => taken.Contains(d) ? WeightOf(d) : 0, options.Crf, progress, cancellationToken);
        var calibrations = platts.Select(platt => platt.Fit()).ToArray();
        double names = platts.Sum(platt => platt.Count);
        var error = names == 0 ? 0 : platts.Select((platt, type) => platt.ErrorOf(calibrations[type]) * platt.Count).Sum() / names;
        return new(final.ToModel(options.CutsHyphens, options.OutsideBias, calibrations), error, taken.Count);
    }

    // By name, so that a document and its copy in another case fall into one part.
    private int FoldOf(int document) => new SplitMix(FeatureHash.Of(corpus.Documents[document].Id)).Below(options.Folds);

    private float WeightOf(int document) => options.Twice.Any(start => corpus.Documents[document].Id.StartsWith(start, StringComparison.Ordinal)) ? 2 : 1;

    private void Judge(GoldDocument document, List<LabelledSpan> found, PlattFitter[] platts)
    {
        var gold = document.Names.Select(name => (name.First, name.Last, name.Type)).ToHashSet();
        var types = corpus.TypesOf(document.Set);
        foreach (var name in found)
        {
            var type = corpus.Labels.Types[name.Type];
            if (types.Contains(type)) platts[name.Type].Add(name.Confidence, gold.Contains((name.First, name.Last, type)));
        }
    }
}
