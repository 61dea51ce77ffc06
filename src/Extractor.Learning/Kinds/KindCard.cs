using Extractor.Layout;
using Extractor.Models;

namespace Extractor.Learning.Kinds;

/// <summary>The card of the model of kinds.</summary>
internal static class KindCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, IReadOnlyDictionary<string, string> hashes) => new()
    {
        Name = KindModel.ModelName,
        Version = version,
        Description = "Genre of an article (news, profile, blog, press release, listing, other): multinomial logistic regression on the form of page, text "
            + "and title and on words of text and title. Listings against articles, by the body of the page: logistic regression.",
        License = "CC BY-SA 4.0",
        TrainedOn =
        [
            "Labels of the genre by language-model annotators to the project's annotation guide: CC BY 4.0",
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
            "Pages of flairNLP/fundus (https://github.com/flairNLP/fundus), taken as news where not labelled: MIT",
            "Wikinews articles of 2019 and 2020 (https://en.wikinews.org, by https://github.com/vanatteveldt/wikinews): CC BY 2.5",
            "Posts of 18F and FedRAMP (public domain), Cilium (Apache-2.0), Let's Encrypt (MPL-2.0), Measurement Lab (CC BY 4.0), Bitcoin Optech (MIT)",
            "DBpedia abstracts (https://www.dbpedia.org), taken as profiles: CC BY-SA 3.0",
            "Evaluation pages of adbar/trafilatura and adbar/htmldate (Apache-2.0), as articles against listings",
        ],
        Command = "extractor train kinds --data DATA --annotations corpus/annotations --output models/kinds/" + version,
        Limits = "Most genres were labelled from title and opening words, some by reading the page, mostly of English pages; blog and listing (a ranking, a round-up) blend into each other. "
            + "Profile, press release and other are thin. The listings learned from are articles whose text was taken out; real section fronts "
            + "are measured on the corpus only. The parts of the cross-validation share no site, month or blog.",
        Scores = scores,
        Files = hashes,
    };
}
