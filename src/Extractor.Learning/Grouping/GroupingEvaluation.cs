using System.Security.Cryptography;
using System.Text;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Learning.Evaluation;
using Extractor.Model;
using Extractor.Models.Choices;
using Newtonsoft.Json;

namespace Extractor.Learning.Grouping;

/// <summary>
/// How well mentions of names are grouped into entities. Scored are all names of the documents (people, organisations, places and other names such as
/// events and works), groups of one among them, with the spans and types of the gold given: the grouping alone is measured.
/// </summary>
public sealed record GroupingEvaluation
{
    /// <summary>Documents of which one in this many is kept out of training.</summary>
    private const int Parts = 3;

    /// <summary>Each measure by name: recall, precision and F1 of <c>muc</c>, <c>bCubed</c> and <c>ceafE</c>, and their mean F1 as <c>conll</c>.</summary>
    public required IReadOnlyDictionary<string, Estimate> Measures { get; init; }

    /// <summary>Number of mentions.</summary>
    public required int Mentions { get; init; }

    /// <summary>Number of gold entities.</summary>
    public required int Entities { get; init; }

    /// <summary>The documents that are grouped worst first, with what is wrong.</summary>
    [JsonIgnore]
    public required IReadOnlyList<PageFault> Faults { get; init; }

    /// <summary>The measures in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Order { get; } =
        ["conll", "muc.f1", "muc.recall", "muc.precision", "bCubed.f1", "bCubed.recall", "bCubed.precision", "ceafE.f1", "ceafE.recall", "ceafE.precision"];

    /// <summary>Groups the names of a file's documents with the models that ship, and scores them.</summary>
    /// <param name="file">Documents with grouped mentions, such as <c>clusters.jsonl.gz</c>.</param>
    /// <param name="all">Whether all documents count, not only the third that is kept out of training.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line is no such document.</exception>
    public static GroupingEvaluation Run(string file, bool all, CancellationToken cancellationToken = default)
    {
        var models = Models.ModelCatalog.Load(new Models.EmbeddedModels());
        var documents = ClusterFile.Read(file);
        return Of([.. documents.Where(document => all || IsKeptOut(document))], Gazetteer.Load(models), GroupingModel.Load(models), cancellationToken);
    }

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    /// <summary>Whether a document is of the third that is kept out of training: by the hash of its name, so that it stays there when others are added.</summary>
    internal static bool IsKeptOut(ClusterDocument document) => SHA256.HashData(Encoding.UTF8.GetBytes(document.Id))[0] % Parts == 0;

    internal static GroupingEvaluation Of(IReadOnlyList<ClusterDocument> documents, Gazetteer gazetteer, ChoiceModel model, CancellationToken cancellationToken)
    {
        var counts = new CoreferenceCounts[documents.Count];
        var faults = new List<PageFault>();
        for (var i = 0; i < counts.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var answer = AnswerOf(documents[i], gazetteer, model);
            counts[i] = CoreferenceScorer.Score(GoldOf(documents[i]), answer);
            if (counts[i].Conll < 1) faults.Add(new(documents[i].Id, null, counts[i].Conll, GroupingFault.Lines(documents[i], answer)));
        }

        return new()
        {
            Measures = Measure(counts),
            Mentions = documents.Sum(document => document.Mentions.Count),
            Entities = documents.Sum(document => document.Entities.Distinct().Count()),
            Faults = [.. faults.OrderBy(fault => fault.Value).ThenBy(fault => fault.Id, StringComparer.Ordinal)],
        };
    }

    private static List<IReadOnlyList<int>> GoldOf(ClusterDocument document) =>
        [.. Enumerable.Range(0, document.Mentions.Count).GroupBy(i => document.Entities[i]).Select(group => group.ToArray())];

    private static List<IReadOnlyList<int>> AnswerOf(ClusterDocument document, Gazetteer gazetteer, ChoiceModel model)
    {
        var numbers = new Dictionary<TextSpan, int>();
        for (var i = 0; i < document.Mentions.Count; i++) numbers[document.Mentions[i].Span] = i;
        var groups = EntityGrouper.Group(gazetteer, model, document.Text, document.Mentions);
        return [.. groups.Select(group => group.Mentions.Select(mention => numbers[mention.Span]).ToArray())];
    }

    private static SortedDictionary<string, Estimate> Measure(CoreferenceCounts[] counts)
    {
        var measures = new SortedDictionary<string, Estimate>(StringComparer.Ordinal);
        void Add(string name, Func<CoreferenceCounts, double> value) =>
            measures[name] = Bootstrap.Of(counts.Length, draw => value(draw.Aggregate(default(CoreferenceCounts), (sum, i) => sum + counts[i])));
        Add("conll", sum => sum.Conll);
        foreach (var (name, of) in new (string, Func<CoreferenceCounts, Measured>)[] { ("muc", sum => sum.Muc), ("bCubed", sum => sum.BCubed), ("ceafE", sum => sum.Ceaf) })
        {
            Add(name + ".f1", sum => of(sum).F1);
            Add(name + ".recall", sum => of(sum).Recall);
            Add(name + ".precision", sum => of(sum).Precision);
        }

        return measures;
    }
}
