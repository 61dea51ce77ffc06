using Extractor.Models;
using Extractor.Places.Focus;

namespace Extractor.Learning.Places.Focus;

/// <summary>The card of the model of the focus.</summary>
internal static class FocusCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = FocusModel.ModelName,
        Version = version,
        Description = "Which countries a text is about: a logistic regression over each country that its places, people, organisations and publisher lead to.",
        License = "CC BY-SA 4.0",
        TrainedOn =
        [
            "Labels of this project, CC BY 4.0, of pages of the Web Content Extraction Benchmark, fundus and Wikinews",
            "Wikipedia, Portal:Current events, by the titles of the pages that its items link to: CC BY-SA 4.0",
        ],
        Command = "extractor train focus --data DATA --annotations corpus/annotations --output models/focus/" + version,
        Limits = "English pages, each labelled once. Cross-validated by site, articles of Wikinews by month; the cut is chosen without the part that is measured. "
            + "The labeller of names was trained on articles of Wikinews, so the figures of other pages are what to expect. Of the linked texts, which are of one or "
            + "two sentences, a country counts where a link names a place in it. Intervals of 95 % by bootstrap over texts.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [FocusModel.FileName] = hash },
    };
}
