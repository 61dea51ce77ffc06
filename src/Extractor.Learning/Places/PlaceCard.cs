using Extractor.Models;
using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>The card of the model of places.</summary>
internal static class PlaceCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = PlaceModel.ModelName,
        Version = version,
        Description = "Which place a name stands for: two conditional logits over the candidates of the gazetteer and the case that it is none of them, the second "
            + "in the light of what the first says of the text's other places.",
        License = "CC BY-SA 4.0",
        TrainedOn =
        [
            "GeoVirus (https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation): Wikinews articles, CC BY 2.5, with coordinates",
            "Wikipedia, Portal:Current events, by the titles of the pages that its items link to: CC BY-SA 4.0",
        ],
        Command = "extractor train places --data DATA --output models/places/" + version,
        Limits = "English texts. Gold mentions are given: what a recogniser misses is not counted. All mentions of a name in a text stand for one place. "
            + "Cross-validated by article; intervals of 95 % by bootstrap over texts. Of the linked texts only those places count whose page title says "
            + "where they are.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [PlaceModel.FileName] = hash },
    };
}
