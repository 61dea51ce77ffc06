using Extractor.Entities.Gazetteers;
using Extractor.Entities.Links;
using Extractor.Models;

namespace Extractor.Learning.Gazetteers;

/// <summary>The bodies of governance and the operators of networks that are compiled by hand.</summary>
internal static class BodySource
{
    private const string None = "-";

    /// <summary>Adds them; before the lists that hold all sorts of organisations, for these are the ones that news means.</summary>
    public static void Read(NameCollector names)
    {
        foreach (var row in EmbeddedData.Lines("Entities/bodies.tsv").Select(line => line.Split('\t')))
        {
            var domains = row[5] == None ? [] : row[5].Split(' ');
            Add(
                names,
                [("domain", row[3]), ("kind", row[0]), ("of", row[1]), ("seat", row[2]), ("tld", string.Join(' ', domains))],
                [.. row[6].Split(", "), .. domains.Select(domain => TopLevelDomains.NamePrefix + domain)]);
        }

        foreach (var row in EmbeddedData.Lines("Entities/operators.tsv").Select(line => line.Split('\t')))
        {
            Add(
                names, [("asn", row[0]), ("domain", row[2]), ("kind", "networkOperator"), ("of", row[1]), ("seat", row[1])],
                [.. row[4].Split(", "), "AS" + row[0]]);
        }
    }

    private static void Add(NameCollector names, IEnumerable<(string Key, string Value)> facts, string[] forms)
    {
        var sense = new NameSense(SenseKind.KnownOrganization, names.Organizations.Count);
        names.Organizations.Add(string.Join('\t', facts.Where(fact => fact.Value is not (None or "")).Select(fact => $"{fact.Key}={fact.Value}")));
        foreach (var form in forms) names.Add(form, NameFlags.None, sense);
    }
}
