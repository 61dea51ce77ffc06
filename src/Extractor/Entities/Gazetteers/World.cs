using System.Globalization;

namespace Extractor.Entities.Gazetteers;

/// <summary>The countries and regions of the world, by UN M49 and ISO 3166-1.</summary>
internal sealed class World
{
    private readonly Dictionary<string, short> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorldRegion> byM49 = new(StringComparer.Ordinal);

    /// <summary>Creates the world.</summary>
    public World(IReadOnlyList<WorldCountry> countries, IReadOnlyList<WorldRegion> regions)
    {
        Countries = countries;
        Regions = regions;
        for (var i = 0; i < countries.Count; i++) byCode[countries[i].Code] = (short)i;
        foreach (var region in regions.Where(region => region.Code.Length > 0)) byM49[region.Code] = region;
    }

    /// <summary>Countries and territories in ordinal order of their codes.</summary>
    public IReadOnlyList<WorldCountry> Countries { get; }

    /// <summary>Regions; those of M49 first, in the order of their codes.</summary>
    public IReadOnlyList<WorldRegion> Regions { get; }

    /// <summary>Index of a country; -1 where there is none of this code.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public short IndexOf(string code) => byCode.GetValueOrDefault(code, (short)-1);

    /// <summary>The region of an M49 code; null where there is none.</summary>
    public WorldRegion? RegionOf(string code) => byM49.GetValueOrDefault(code);

    /// <summary>Reads <c>countries.tsv</c> and <c>regions.tsv</c> of the gazetteer.</summary>
    public static World Read(Stream countries, Stream regions) => new(
        [
            .. Rows(countries).Select(row => new WorldCountry(
                row[0], row[1], row[2], row[3], int.Parse(row[4], CultureInfo.InvariantCulture), int.Parse(row[5], CultureInfo.InvariantCulture),
                Degrees(row[6]), Degrees(row[7]))),
        ],
        [.. Rows(regions).Select(row => new WorldRegion(row[0], row[1], row[2], Degrees(row[3]), Degrees(row[4])))]);

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}
