using Extractor.Entities.Links;
using Extractor.Models;

namespace Extractor.Learning.Links;

/// <summary>The card of the model that links organisations.</summary>
internal static class LinkCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = LinkModel.ModelName,
        Version = version,
        Description = "Tells which organisation of the gazetteer an entity is, if any: a conditional logit over the organisations that have one of its names, by how the name "
            + "matches and how ambiguous it is, what the source is, and what the page shows of countries, sites and printed identifiers.",
        License = "CC0 1.0",
        TrainedOn = ["Links of organisations in pages of wcxb, fundus and Wikinews, judged for this project (corpus/links/pages.tsv): CC0 1.0; the texts are not in it"],
        Command = "extractor train links --judgements corpus/links/pages.tsv --texts DATA --output models/links/" + version,
        Limits = "Organisations in English texts. Scores are of choices among candidates: an organisation that is not found or has no candidate is not in them; "
            + "'extractor evaluate links' counts it as missed. One judge, who saw name, candidate and page but judged from knowledge of the world.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [LinkModel.FileName] = hash },
    };
}
