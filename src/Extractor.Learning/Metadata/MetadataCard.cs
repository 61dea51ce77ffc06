using Extractor.Metadata.Ranking;
using Extractor.Models;

namespace Extractor.Learning.Metadata;

/// <summary>The card of the metadata model.</summary>
internal static class MetadataCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = MetadataModel.ModelName,
        Version = version,
        Description = "Chooses title, authors, day of publication and day of the last change among all candidates of a page: for each field a conditional logit "
            + "over named features, for the day of publication its mean with boosted trees; the case that no candidate is right is among the options.",
        License = "CC BY 4.0",
        TrainedOn =
        [
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
            "Test pages of flairNLP/fundus (https://github.com/flairNLP/fundus): MIT",
            "Evaluation pages of adbar/htmldate (https://github.com/adbar/htmldate): Apache-2.0",
            "Evaluation pages of adbar/trafilatura (https://github.com/adbar/trafilatura): Apache-2.0",
        ],
        Command = "extractor train metadata --data DATA --output models/metadata/" + version,
        Limits = "All scores are of pages whose site was held out. Accuracy is the share of pages with gold that get the right value, precision the share of given values that are right, "
            + "ceiling the share where any candidate is right, abstains the share of pages without gold that get no value. Titles are always given; authors and dates from the least probability on, "
            + "which was chosen on the pages held out so that right values less wrong ones are most. Most pages are English. No gold names the last change: its weights come from pages whose sources agree on it, "
            + "with those sources hidden in turn. In the gold of wcxb the date is often that of the last change, and absent authors and dates are sometimes printed on the page: such pages count less.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [MetadataModel.FileName] = hash },
    };
}
