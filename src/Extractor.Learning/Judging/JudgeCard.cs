using Extractor.Entities.Judging;
using Extractor.Models;

namespace Extractor.Learning.Judging;

/// <summary>The card of the judge of entities.</summary>
internal static class JudgeCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = EntityJudge.ModelName,
        Version = version,
        Description = "Which groups of mentions of an English page are people, organisations and places that an editor would list: boosted trees over what the "
            + "mentions, the name, its places in the text and the page say.",
        License = "CC BY 4.0",
        TrainedOn =
        [
            "Labels of entities by language-model annotators to the project's annotation guide: CC BY 4.0",
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
            "Wikinews articles of 2019 and 2020 (https://en.wikinews.org, by https://github.com/vanatteveldt/wikinews): CC BY 2.5",
            "Test pages of flairNLP/fundus (https://github.com/flairNLP/fundus): MIT",
        ],
        Command = "extractor train judge --data DATA --annotations corpus/annotations --output models/judge/" + version,
        Limits = "English. Trained on the pages whose list of labels is open (fewer than 15); precision, F1 and calibration are of those, recall of all. "
            + "Cross-validated by site, and Wikinews by month. The labeller of names was trained on Wikinews, so 'others' is what to expect of other sites: least "
            + "probability and calibration are fitted to their cross-validated probabilities, the least so that the lesser of precision and recall is greatest. "
            + "'reach' is the share of the labels that some mention bears: no judge can tell more.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [EntityJudge.FileName] = hash },
    };
}
