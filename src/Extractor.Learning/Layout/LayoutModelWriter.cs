using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Extractor.Layout;
using Extractor.Models;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Layout;

/// <summary>Writes the layout model's files and card.</summary>
internal static class LayoutModelWriter
{
    /// <summary>Writes all.</summary>
    public static void Write(LayoutTrainingOptions options, LayoutModel model, IReadOnlyDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [LayoutModel.BlocksFile] = Encoding.UTF8.GetBytes(Blocks(model.Blocks)),
            [LayoutModel.ContextsFile] = Contexts(model.Contexts),
        };
        foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
        var card = new ModelCard
        {
            Name = LayoutModel.ModelName,
            Version = folder.Name,
            Description = "Tells the segments of a page that are its main content: logistic regression on each segment, then boosted trees on it in its context.",
            License = "CC BY 4.0",
            TrainedOn =
            [
                "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark): CC BY 4.0",
                "Test pages of flairNLP/fundus (https://github.com/flairNLP/fundus): MIT",
            ],
            Command = "extractor train layout --pages pages/wcxb pages/fundus --output models/layout/" + folder.Name,
            Limits = "News articles and posts, mostly English. Cross-validated by site; the rules that mend its choice were written with these pages in view.",
            Scores = scores,
            Files = new SortedDictionary<string, string>(files.ToDictionary(file => file.Key, file => Convert.ToHexStringLower(SHA256.HashData(file.Value)), StringComparer.Ordinal), StringComparer.Ordinal),
        };
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }

    private static string Blocks(LinearScorer scorer)
    {
        var text = new StringBuilder("# Weights of the first stage; columns: feature, weight. See card.json.\n");
        for (var column = 0; column < scorer.Weights.Count; column++)
        {
            if (scorer.Weights[column] != 0) text.Append(CultureInfo.InvariantCulture, $"{FeatureNames.Block[column]}\t{scorer.Weights[column]:0.####}\n");
        }

        return text.ToString();
    }

    private static byte[] Contexts(TreeScorer scorer)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            writer.Write(TreeScorer.FormatVersion);
            scorer.Write(writer);
        }

        return memory.ToArray();
    }
}
