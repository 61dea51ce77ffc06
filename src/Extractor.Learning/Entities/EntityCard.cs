using Extractor.Entities.Labelling;
using Extractor.Models;

namespace Extractor.Learning.Entities;

/// <summary>The card of a labeller.</summary>
internal static class EntityCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(
        string version, IEnumerable<string> sets, EntityTrainingOptions options, IReadOnlyDictionary<string, double> scores, IReadOnlyDictionary<string, string> hashes) => new()
    {
        Name = LabelModel.ModelName,
        Version = version,
        Description = "Names in English text: linear-chain conditional random field over hashed features in the BILOU scheme, in two passes over the document; "
            + "words, shapes, affixes, n-grams, classes of words, gazetteer, runs of capitals, manner of the document, other places of the same word. Weights in signed bytes.",
        License = "CC BY-SA 4.0",
        TrainedOn = [.. sets.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Described)],
        Command = $"extractor train entities --data DATA{(options.CutHyphens ? " --cut-hyphens" : "")}{(options.Recase ? " --recase" : "")}{(options.Twice.Count > 0 ? " --twice " + string.Join(' ', options.Twice) : "")}"
            + string.Concat(options.Without.Select(start => $" --without {start}")) + $" --output models/entities/{version}",
        Limits = "English. The sets do not agree on what a name is: titles, nationalities, products and events are labelled in some only. "
            + "Confidence is calibrated on the same sets; expect it a little too high on text of another kind.",
        Scores = scores,
        Files = hashes,
    };

    private static string Described(string set)
    {
        using var stream = typeof(EntityCard).Assembly.GetManifestResourceStream("data/Entities/entity-sets.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(set + "\t", StringComparison.Ordinal)) return line[(set.Length + 1)..];
        }

        return $"The user's files in '{set}'";
    }
}
