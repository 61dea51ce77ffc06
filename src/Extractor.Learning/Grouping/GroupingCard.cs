using Extractor.Entities.Grouping;
using Extractor.Models;

namespace Extractor.Learning.Grouping;

/// <summary>The card of the grouping model.</summary>
internal static class GroupingCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = GroupingModel.ModelName,
        Version = version,
        Description = "Tells which names of a text name one thing where they are not the same by rule: a conditional logit over the groups that share a word, initials "
            + "or their place with a group, and the case that none of them is it.",
        License = "CC BY-SA 4.0",
        TrainedOn = ["Re-DocRED, dev and test parts (https://github.com/tonytan48/Re-DocRED): MIT; text of Wikipedia, CC BY-SA 3.0"],
        Command = "extractor train grouping --data DATA --output models/grouping/" + version,
        Limits = "Scores are of the third of the documents that is kept out, with the spans and types of the gold given, groups of one included; those under 'rules' are without the "
            + "model. The texts are introductions of Wikipedia articles; their gold joins a country and its people on some pages and parts them on others.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [GroupingModel.FileName] = hash },
    };
}
