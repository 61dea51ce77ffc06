using System.Globalization;
using Extractor.Models;

namespace Extractor.Entities;

/// <summary>Turns what the mentions of an entity add up to into the share that is right of entities so confident.</summary>
internal static class EntityConfidence
{
    /// <summary>
    /// Share right below which an entity of an English page is not told. On the pages of <c>corpus/annotations</c> it raises precision by name from 0.75
    /// to 0.78 and lowers recall from 0.85 to 0.84 (<c>extractor evaluate documents</c>); 0.4 gives 0.80 and 0.82, and loses a third more of the names that
    /// <c>corpus/facts</c> asks for. In other languages nothing was measured, and nothing is left out.
    /// </summary>
    public const double LeastInEnglish = 0.33;

    private static readonly (double Sum, double Share)[] Points =
    [
        .. EmbeddedData.Lines("Entities/entity-confidence.tsv").Select(line => line.Split('\t'))
            .Select(cells => (double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture))),
    ];

    /// <summary>The probability that an entity is right.</summary>
    /// <param name="sum">What its mentions add up to, 0 to 1.</param>
    public static double Of(double sum)
    {
        var next = 1;
        while (next < Points.Length - 1 && Points[next].Sum < sum) next++;
        var (from, to) = (Points[next - 1], Points[next]);
        return from.Share + ((to.Share - from.Share) * Math.Clamp((sum - from.Sum) / (to.Sum - from.Sum), 0, 1));
    }
}
