using Extractor.Models;
using Extractor.Narrative;

namespace Extractor.Learning.Narrative;

/// <summary>The card of the narrative model.</summary>
internal static class NarrativeCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = NarrativeModel.ModelName,
        Version = version,
        Description = "Sentences of an English story that report the main event, that say why it matters, and that an editor would lift as points: "
            + "a linear classifier over features and hashed words, then boosted trees on each sentence in its context.",
        License = "CC BY 4.0",
        TrainedOn =
        [
            "Labels of sentences by language-model annotators to the project's annotation guide: CC BY 4.0",
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
            "Wikinews articles of 2019 and 2020 (https://en.wikinews.org, by https://github.com/vanatteveldt/wikinews): CC BY 2.5",
            "Test pages of flairNLP/fundus (https://github.com/flairNLP/fundus): MIT",
        ],
        Command = "extractor train narrative --data DATA --annotations corpus/annotations --output models/narrative/" + version,
        Limits = "English. Cross-validated by site, and Wikinews by month. Floors and calibrations are tuned on the cross-validated probabilities. "
            + "Two labellers agree at F1 0.70 (whatHappened), 0.78 (whyItMatters) and 0.83 (key sentences).",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [NarrativeModel.FileName] = hash },
    };
}
