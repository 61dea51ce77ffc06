using Extractor.Models;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>The card of the topic model.</summary>
internal static class TopicCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = TopicModel.ModelName,
        Version = version,
        Description = "Primary domain (one of twelve) and IPTC first-level topics of English news, profiles and posts: two linear classifiers over stems and pairs of stems.",
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
        Command = "extractor train topics --data DATA --output models/topics/" + version,
        Limits = "English. On other languages few words are known and the annotator mostly abstains. Trained on about two thousand labelled texts: "
            + "cloud, networks, energy and finance are thin. The parts of the cross-validation share no site, month or blog; pages are those labelled by hand, none of them trained on.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [TopicModel.FileName] = hash },
    };
}
