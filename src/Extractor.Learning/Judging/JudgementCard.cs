using Extractor.Assessment.Judging;
using Extractor.Models;

namespace Extractor.Learning.Judging;

/// <summary>The card of the model of the judgement.</summary>
internal static class JudgementCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = JudgementModel.ModelName,
        Version = version,
        Description = "Impact, time horizon and sourcing of an English story: multinomial logistic regression over what it speaks of, page kind, topics, sources, "
            + "quotes, quantities, places, names, how it is told, and hashed words.",
        License = "CC BY 4.0",
        TrainedOn =
        [
            "Labels of pages by language-model annotators to the project's annotation guide: CC BY 4.0",
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
            "Wikinews articles of 2019 and 2020 (https://en.wikinews.org, by https://github.com/vanatteveldt/wikinews): CC BY 2.5",
            "Test pages of flairNLP/fundus (https://github.com/flairNLP/fundus): MIT",
        ],
        Command = "extractor train judgement --data DATA --annotations corpus/annotations --output models/judgement/" + version,
        Limits = "English. Cross-validated by site, and Wikinews by month; the models of kinds, topics and names, on which it builds, have seen pages of these sites. "
            + "The calibrations are fitted to the cross-validated probabilities. An impact or horizon below the probability "
            + FormattableString.Invariant($"{JudgedStep.Least:0.0#}") + " is not told (sure: the share told; sureAccuracy: right among these); sourcing always is. "
            + "The labels come from texts without links; cited primary documents count among direct sources.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [JudgementModel.FileName] = hash },
    };
}
