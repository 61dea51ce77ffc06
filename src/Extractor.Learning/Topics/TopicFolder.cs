using System.Security.Cryptography;
using System.Text;
using Extractor.Models;
using Extractor.Topics;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Topics;

/// <summary>Writes a model's files with their card and the report of how it was measured.</summary>
internal static class TopicFolder
{
    private const string ReportFile = "evaluation.md";

    /// <summary>Writes them.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="files">Bytes by name.</param>
    /// <param name="report">The report.</param>
    /// <param name="card">The card for the hashes of the files.</param>
    public static void Write(string folder, IReadOnlyDictionary<string, byte[]> files, string report, Func<IReadOnlyDictionary<string, string>, ModelCard> card)
    {
        Directory.CreateDirectory(folder);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            hashes.Add(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        File.WriteAllText(Path.Combine(folder, ReportFile), report);
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder, "card.json"), JsonConvert.SerializeObject(card(hashes), settings).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>Lines of code, path and label that <see cref="TopicTable.Read"/> reads.</summary>
    public static byte[] Taxonomy(TopicTable table) =>
        Encoding.UTF8.GetBytes("# Columns: code, path of codes parted by a space, label.\n" + string.Concat(table.Nodes.Select(node => $"{node.Code}\t{string.Join(' ', node.Path)}\t{node.Label}\n")));
}
