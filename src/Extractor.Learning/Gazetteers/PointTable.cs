using System.Globalization;
using Extractor.Models;

namespace Extractor.Learning.Gazetteers;

/// <summary>Points within countries, regions and large divisions, edited by hand.</summary>
internal static class PointTable
{
    /// <summary>Degrees north and east by ISO 3166-1 alpha-2, UN M49, name of the region, or code of the division in GeoNames.</summary>
    public static IReadOnlyDictionary<string, (double Latitude, double Longitude)> Read() =>
        EmbeddedData.Lines("Places/points.tsv").Select(line => line.Split('\t')).ToDictionary(row => row[0], row => (Degrees(row[1]), Degrees(row[2])), StringComparer.Ordinal);

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
