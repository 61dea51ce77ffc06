using Extractor.Models;
using Extractor.Topics;

namespace Extractor.Learning.Subjects;

/// <summary>The card of salience and subject.</summary>
internal static class SubjectCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, IReadOnlyDictionary<string, string> files) => new()
    {
        Name = SubjectModel.ModelName,
        Version = version,
        Description = "How much of a text's attention each entity has: a Plackett-Luce model of the order in which labellers list entities. And which entity the page "
            + "is about, or none: the mean of a conditional logit and boosted trees.",
        License = "CC BY 4.0",
        TrainedOn =
        [
            "Labels of entities and subjects by language-model annotators to the project's annotation guide: CC BY 4.0",
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
            "Wikinews articles of 2019 and 2020 (https://en.wikinews.org, by https://github.com/vanatteveldt/wikinews): CC BY 2.5",
            "Test pages of flairNLP/fundus (https://github.com/flairNLP/fundus): MIT",
        ],
        Command = "extractor train subject --data DATA --annotations corpus/annotations --output models/subject/" + version,
        Limits = "English. Cross-validated by site, and Wikinews by month, on entities that were judged by a judge trained without the page's site. 'order' is normalised "
            + "discounted cumulative gain against the labelled order, 'frequency' the same of the number of mentions. 'accuracy' is the share right of the pages "
            + "that are about something, 'none' the share without a subject of those that are not, 'ceiling' the share with an entity that would be right. "
            + "The least probability is the highest that keeps 95 % of the right subjects.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(files.ToDictionary(), StringComparer.Ordinal),
    };
}
