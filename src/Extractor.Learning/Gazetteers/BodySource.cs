using Extractor.Entities.Gazetteers;
using Extractor.Models;

namespace Extractor.Learning.Gazetteers;

/// <summary>The bodies of governance and the operators of networks that are compiled by hand.</summary>
internal static class BodySource
{
    /// <summary>Adds them; before the lists that hold all sorts of organisations, for these are the ones that news means.</summary>
    public static void Read(NameCollector names)
    {
        foreach (var row in EmbeddedData.Lines("Entities/bodies.tsv").Select(line => line.Split('\t')))
        {
            var of = row[1] == "-" ? "" : "\tof=" + row[1];
            Add(names, $"domain={row[3]}\tkind={row[0]}{of}\tseat={row[2]}", row[4].Split(", "));
        }

        foreach (var row in EmbeddedData.Lines("Entities/operators.tsv").Select(line => line.Split('\t')))
            Add(names, $"asn={row[0]}\tdomain={row[2]}\tkind=networkOperator\tof={row[1]}\tseat={row[1]}", row[3].Split(", "));
    }

    private static void Add(NameCollector names, string identifiers, string[] forms)
    {
        var sense = new NameSense(SenseKind.KnownOrganization, names.Organizations.Count);
        names.Organizations.Add(identifiers);
        foreach (var form in forms) names.Add(form, NameFlags.None, sense);
    }
}
