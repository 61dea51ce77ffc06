using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Learning.Topics;

/// <summary>Cross-validation: texts are told by models that saw none of their group.</summary>
/// <param name="fitter">Fits each model.</param>
/// <param name="folds">Number of parts.</param>
internal sealed class TopicValidation(TopicFitter fitter, int folds)
{
    /// <summary>What was told of all texts.</summary>
    /// <param name="texts">The labelled texts.</param>
    /// <param name="extra">Texts that are trained on and not tested.</param>
    /// <param name="share">Share of the labelled texts that is trained on; for the learning curve.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public TopicPredictions Run(
        IReadOnlyList<SampledText> texts, IReadOnlyList<SampledText> extra, double share, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var predictions = TopicPredictions.Of(fitter.Domains, fitter.Branches);
        for (var fold = 0; fold < folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"cross-validation, {share:0%} of the texts, part {fold + 1} of {folds}"));
            List<SampledText> training =
            [
                .. texts.Where(text => FoldOf(text.Text.Group) != fold && Draw(text.Text.Id) < share),
                .. extra.Where(text => text.Text.Group == InferredLabels.DefinitionGroup || FoldOf(text.Text.Group) != fold),
            ];
            if (training.Count == 0) continue;
            var model = fitter.Fit(training);
            foreach (var text in texts.Where(text => FoldOf(text.Text.Group) == fold)) predictions.Add(text, model);
        }

        return predictions;
    }

    /// <summary>The part that a group belongs to: by hash, so that it never changes when texts are added.</summary>
    private int FoldOf(string group) => SHA256.HashData(Encoding.UTF8.GetBytes(group))[0] % folds;

    /// <summary>A number from 0 to 1 by hash, so that a smaller share is part of a larger one.</summary>
    private static double Draw(string id) => SHA256.HashData(Encoding.UTF8.GetBytes("draw " + id))[1] / 256.0;
}
