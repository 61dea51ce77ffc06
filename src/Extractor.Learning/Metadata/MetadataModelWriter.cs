using System.Globalization;
using System.Text;
using Extractor.Models.Choices;

namespace Extractor.Learning.Metadata;

/// <summary>Writes the file that <see cref="FieldLines.Read"/> reads: a line for each weight, those of nothing left out, then one for each node of the trees.</summary>
internal static class MetadataModelWriter
{
    /// <summary>The file's bytes.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="command">The command that makes the file.</param>
    public static byte[] Write(SortedDictionary<string, TrainedField> fields, string command)
    {
        var text = new StringBuilder($"# field\tfeature\tweight, or field\ttree\tnumber\tleaf, or field\ttree\tnumber\tfeature\tthreshold\tleft\tright; made by '{command}', see card.json\n");
        foreach (var (field, trained) in fields)
        {
            foreach (var (feature, weight) in trained.Weights)
            {
                if (weight != 0) text.Append(CultureInfo.InvariantCulture, $"{field}\t{feature}\t{weight:0.####}\n");
            }

            for (var i = 0; i < trained.Trees.Count; i++)
            {
                foreach (var node in trained.Trees[i])
                {
                    text.Append(CultureInfo.InvariantCulture, $"{field}\t{FieldLines.Tree}\t{i}\t");
                    if (node.Feature is null) text.Append(CultureInfo.InvariantCulture, $"{node.Value:0.####}\n");
                    else text.Append(CultureInfo.InvariantCulture, $"{node.Feature}\t{node.Value:0.####}\t{node.Left}\t{node.Right}\n");
                }
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
