using System.Globalization;
using System.Text;
using Extractor.Metadata.Ranking;

namespace Extractor.Learning.Metadata;

/// <summary>Writes the file that <see cref="MetadataModel.Read"/> reads: a line for each weight, those of nothing left out.</summary>
internal static class MetadataModelWriter
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(SortedDictionary<string, SortedDictionary<string, double>> fields)
    {
        var text = new StringBuilder("# field\tfeature\tweight; made by 'extractor train metadata', see card.json\n");
        foreach (var (field, weights) in fields)
        {
            foreach (var (feature, weight) in weights)
            {
                if (weight != 0) text.Append(CultureInfo.InvariantCulture, $"{field}\t{feature}\t{weight:0.###}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
