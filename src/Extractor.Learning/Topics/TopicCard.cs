using Extractor.Models;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>The card of the topic model.</summary>
internal static class TopicCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, IReadOnlyDictionary<string, string> hashes) => new()
    {
        Name = TopicModel.ModelName,
        Version = version,
        Description = "Primary domain (one of twelve) and IPTC topics of the first two levels of English news, profiles and posts: linear classifiers over stems and pairs of stems.",
        License = "CC BY-SA 4.0",
        TrainedOn =
        [
            "Labels of domain and topic by language-model annotators to the project's annotation guide: CC BY 4.0",
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
            "Wikinews articles of 2019 and 2020 (https://en.wikinews.org, by https://github.com/vanatteveldt/wikinews): CC BY 2.5",
            "Wikipedia, Portal:Current events (https://en.wikipedia.org/wiki/Portal:Current_events): CC BY-SA 4.0",
            "Posts of 18F and FedRAMP (public domain), Cilium (Apache-2.0), Let's Encrypt (MPL-2.0), Measurement Lab (CC BY 4.0), Bitcoin Optech (MIT)",
            "IPTC Media Topics by the International Press Telecommunications Council: CC BY 4.0",
        ],
        Command = "extractor train topics --data DATA --annotations corpus/annotations --second-level corpus/topics/second-level.tsv --output models/topics/" + version,
        Limits = "English. On other languages few words are known and the annotator mostly abstains. Trained on about two thousand labelled texts: "
            + "cloud, networks, energy and finance are thin, and most topics of the second level were learned from their definition and a handful of texts. "
            + "The parts of the cross-validation share no site, month or blog; evaluation.md has the figures in full.",
        Scores = scores,
        Files = hashes,
    };
}
