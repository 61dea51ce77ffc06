using Extractor.Entities.Gazetteers;
using Extractor.Entities.Gazetteers.Own;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Tests.Entities.Gazetteers.Own;

public class UserGazetteerTests
{
    private const string Header = "name\ttype\taliases\tsubtype\tcountry\tdomain\tasn\tidentifiers\n";

    [Fact]
    public void Stands_over_the_gazetteer_that_ships()
    {
        var own = UserGazetteer.Read([new("my.tsv", Header + "Ofcom\torganization\t\tpressClub\tNO\tofcom.example\t64500\tcrm=7\n")]);
        var gazetteer = Gazetteer.Load(ModelCatalog.Load(new EmbeddedModels()), own);
        var sense = gazetteer.OwnSense(gazetteer.Find("OFCOM"))!.Value;
        Assert.Equal(["64500", "7", "ofcom.example"], gazetteer.Identifiers(sense).Values);
        Assert.Equal(("pressClub", "NO"), (gazetteer.KindOf(sense), gazetteer.SeatOf(sense)));
        Assert.Equal(sense, Assert.Single(gazetteer.Senses(gazetteer.Find("Ofcom")).ToArray()));
        Assert.Null(Pages.Gazetteer.OwnSense(Pages.Gazetteer.Find("Ofcom")));
    }

    [Fact]
    public void Takes_the_earlier_file_where_two_have_one_name()
    {
        var own = UserGazetteer.Read([new("a.tsv", Header + "Acme\torganization\t\t\t\ta.example\n"), new("b.tsv", Header + "Acme\torganization\t\t\t\tb.example\n")]);
        var gazetteer = Gazetteer.Load(ModelCatalog.Load(new EmbeddedModels()), own);
        Assert.Equal("a.example", gazetteer.Identifiers(gazetteer.OwnSense(gazetteer.Find("Acme"))!.Value)["domain"]);
    }

    [Fact]
    public void Reaches_the_record_with_identifiers_and_confidence()
    {
        var own = UserGazetteer.Read(
            [new("my.tsv", Header + "Nordhavn Cable\torganization\tNordhavn\tnetworkOperator\tNO\tnordhavn.example\t64500\nJane Roe\tperson\t\t\t\t\t\tstaff=1001\n")]);
        var pipeline = new ProfilePipelineBuilder { Gazetteer = own }.Build();
        var page = new RawPage
        {
            Path = "a.html", MediaType = "text/html",
            Content = System.Text.Encoding.UTF8.GetBytes(
                "<html lang=en><title>Cable</title><article><h1>Cable to land</h1><p>The operator Nordhavn Cable said on Monday that it would lay a line to Iceland. "
                + "Jane Roe, its chief executive, said the work starts in May and takes two years to complete.</p></article></html>"),
        };
        var entities = pipeline.Process(page).Record!.Entities;
        var cable = entities.Single(entity => entity.Name == "Nordhavn Cable");
        Assert.Equal(("64500", "networkOperator", 0.95), (cable.Identifiers["asn"], cable.Subtype, cable.LinkConfidence));
        Assert.Equal("1001", entities.Single(entity => entity.Name == "Jane Roe").Identifiers["staff"]);
    }

    [Fact]
    public void Is_part_of_what_a_record_says_that_it_was_made_by()
    {
        var one = UserGazetteer.Read([new("my.tsv", Header + "Acme\torganization\n")]);
        var other = UserGazetteer.Read([new("my.tsv", Header + "Acme\tproduct\n")]);
        string[] hashes = [.. new[] { null, one, other }.Select(own => new ProfilePipelineBuilder { Gazetteer = own }.Build().Info.ConfigSha256)];
        Assert.Equal(3, hashes.Distinct().Count());
    }

    [Theory]
    [InlineData("", "my.tsv:1: the file has no line that names the columns")]
    [InlineData("name\ttype\tkind\n", "my.tsv:1: there is no column 'kind'")]
    [InlineData("name\tname\ttype\n", "my.tsv:1: column 'name' is there twice")]
    [InlineData("name\n", "my.tsv:1: the column 'type' is missing")]
    [InlineData(Header + "Acme\tfirm\n", "my.tsv:2: 'firm' is no type")]
    [InlineData(Header + "# a comment\n\nAcme\torganization\t\t\tSweden\n", "my.tsv:4: 'Sweden' is no country")]
    [InlineData(Header + "Acme\tplace\n", "my.tsv:2: a place needs its country")]
    [InlineData(Header + "Acme\torganization\t\t\t\thttps://acme.example/\n", "my.tsv:2: 'https://acme.example/' is no domain")]
    [InlineData(Header + "Acme\torganization\t\t\t\t\tAS1\n", "my.tsv:2: 'AS1' is no number for asn")]
    [InlineData(Header + "Acme\torganization\t\t\t\t\t\tcrm\n", "my.tsv:2: 'crm' is no identifier")]
    [InlineData(Header + "Acme\torganization\nACME\tperson\n", "my.tsv:3: the name 'ACME' is that of line 2 too")]
    [InlineData(Header + "–\torganization\n", "my.tsv:2: the name '–' has no letter")]
    [InlineData(Header + "A\torganization\t\t\t\t\t\t\t\t\t\n", "my.tsv:2: 11 cells where the first line names 8 columns")]
    public void Says_line_and_cause_of_what_is_wrong(string tsv, string problem)
    {
        var exception = Assert.Throws<GazetteerException>(() => UserGazetteer.Read([new("my.tsv", tsv)]));
        Assert.StartsWith(problem, Assert.Single(exception.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_all_that_is_wrong_at_once() => Assert.Equal(
        2, Assert.Throws<GazetteerException>(() => UserGazetteer.Read([new("my.tsv", Header + "Acme\tfirm\nRoe\tperson\t\t\tNorway\n")])).Problems.Count);

    [Fact]
    public void Refuses_a_country_that_does_not_exist()
    {
        var own = UserGazetteer.Read([new("my.tsv", Header + "Acme\torganization\t\t\tXX\n")]);
        Assert.StartsWith("my.tsv:2: ISO 3166-1 has no country 'XX'", Assert.Throws<GazetteerException>(() => new ProfilePipelineBuilder { Gazetteer = own }.Build()).Message, StringComparison.Ordinal);
    }
}
