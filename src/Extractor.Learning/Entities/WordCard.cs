using Extractor.Entities.Labelling;
using Extractor.Models;

namespace Extractor.Learning.Entities;

/// <summary>The card of the lexicon of words.</summary>
internal static class WordCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, IReadOnlyDictionary<string, string> hashes) => new()
    {
        Name = WordLexicon.ModelName,
        Version = version,
        Description = "Classes of English words in three sizes (64, 256, 1,024) and how often each word has a capital within sentences; by hash of the word. "
            + "Classes: spherical k-means over a truncated singular value decomposition of positive pointwise mutual information with the two words to each side.",
        License = "CC BY-SA 4.0",
        TrainedOn =
        [
            "Wikinews articles of 2019 and 2020 (https://en.wikinews.org, by https://github.com/vanatteveldt/wikinews): CC BY 2.5",
            "Texts, without labels, of the training parts of UNER English-EWT, GUM, Re-DocRED, Wikigold, CrossNER, re3d, MultiNER, SEC filings, WNUT 2017: see the card of 'entities'",
            "Wikipedia, Portal:Current events: CC BY-SA 4.0",
            "DBpedia abstracts (https://www.dbpedia.org): CC BY-SA 3.0",
            "Posts of digital.gov, 18F and FedRAMP (public domain), Cilium (Apache-2.0), Let's Encrypt (MPL-2.0), Measurement Lab (CC BY 4.0), Bitcoin Optech (MIT)",
            "IPTC Media Topics (https://iptc.org): CC BY 4.0",
        ],
        Command = "extractor train words --data DATA --output models/words/" + version,
        Limits = "English. Some million tokens of text give good classes to frequent words only; a word of other text is known or not, there is no guess.",
        Scores = scores,
        Files = hashes,
    };
}
