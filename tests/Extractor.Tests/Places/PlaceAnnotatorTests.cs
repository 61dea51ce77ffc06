using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Entities;

namespace Extractor.Tests.Places;

public class PlaceAnnotatorTests
{
    [Theory]
    [InlineData("Protests spread in London on Friday.", "London", "GB")]
    [InlineData("The plant in London, Ontario closed.", "London", "CA")]
    [InlineData("Storms hit Paris, Texas on Friday.", "Paris", "US")]
    [InlineData("Voters in Atlanta and Savannah chose; Georgia is a swing state of the United States.", "Georgia", "US")]
    [InlineData("Tbilisi fell silent as Georgia voted and Georgian opposition leaders rallied.", "Georgia", "GE")]
    [InlineData("Washington imposed sanctions on Iran.", "Washington", "US")]
    [InlineData("Troops moved through northern Syria.", "Syria", "SY")]
    [InlineData("The Kremlin rejected the offer.", "Kremlin", "RU")]
    [InlineData("A court in Scotland ruled.", "Scotland", "GB")]
    [InlineData("In Santiago, Chile won the tie; Chilean fans sang.", "Santiago", "CL")]
    public void Resolves_a_place_to_its_country(string text, string name, string country) =>
        Assert.Equal(country, Pages.Read(text).Place(name)?.Country);

    [Fact]
    public void Identifies_countries_cities_and_regions()
    {
        var article = Pages.Read("From Russia and Oslo to Eastern Europe it spread.");
        Assert.Equal("country", article.Place("Russia")!.Subtype);
        Assert.Equal("RU", article.Place("Russia")!.Identifiers["iso3166"]);
        Assert.Equal("643", article.Place("Russia")!.Identifiers["m49"]);
        Assert.Equal(("city", "3143244"), (article.Place("Oslo")!.Subtype, article.Place("Oslo")!.Identifiers["geonames"]));
        Assert.Equal(("region", "151"), (article.Place("Eastern Europe")!.Subtype, article.Place("Eastern Europe")!.Identifiers["m49"]));
    }

    [Fact]
    public void Ranks_the_regions_of_the_story()
    {
        var layer = Pages.Read(
            "Russian President Vladimir Putin has ordered a Russian bank to work with China.",
            "The decision brings Russia and China closer.").Get<PlaceLayer>();
        Assert.Equal([("151", "RU"), ("030", "CN")], layer.Regions.Select(region => (region.Code, region.Countries.Single())));
        Assert.Equal("Eastern Europe", layer.PrimaryRegion!.Value);
        Assert.Equal(Origin.Derived, layer.PrimaryRegion.Origin);
        Assert.NotEmpty(layer.PrimaryRegion.Evidence);
    }

    [Fact]
    public void Counts_a_country_by_its_city_or_by_an_organisation_that_is_its_own() =>
        Assert.Equal(["US"], Pages.Read("The FBI searched a house in Cleveland on Monday.").Get<PlaceLayer>().Regions.SelectMany(region => region.Countries));

    [Fact]
    public void Leaves_out_a_country_mentioned_in_passing()
    {
        var lines = Enumerable.Repeat("Kenya raised taxes, and Nairobi saw protests across Kenya.", 8).Append("A visitor from Peru watched.").ToArray();
        Assert.Equal(["KE"], Pages.Read(lines).Get<PlaceLayer>().Regions.SelectMany(region => region.Countries));
    }

    [Fact]
    public void Looks_past_the_apparatus()
    {
        var article = Articles.Of("Region: Brazil, Norway", "Talks were held in Norway.");
        article = article with { Apparatus = [article.Blocks[0].Span] };
        var layer = Pages.Read(article).Get<PlaceLayer>();
        Assert.Equal(["NO"], layer.Regions.SelectMany(region => region.Countries));
        Assert.All(layer.Regions.SelectMany(region => region.Evidence), span => Assert.False(article.IsApparatus(span)));
    }

    [Fact]
    public void Gives_no_region_where_no_place_is_named()
    {
        var layer = Pages.Read("Nobody said where it happened.").Get<PlaceLayer>();
        Assert.Empty(layer.Regions);
        Assert.Null(layer.PrimaryRegion);
    }

    [Theory]
    [InlineData("ru", "Правительство Казахстана объявило конкурс.", "Казахстан", "KZ")]
    [InlineData("ru", "Работы начались на побережье Норвегии.", "Норвегия", "NO")]
    [InlineData("ja", "長野県の町に光回線が開通した。", "長野県", "JP")]
    [InlineData("zh", "福建省厦门的海缆已经接通。", "福建省", "CN")]
    [InlineData("ko", "부산의 항만이 넓어진다.", "부산", "KR")]
    [InlineData("en", "A battery plant in Hull waits for a connection.", "Hull", "GB")]
    public void Resolves_inflected_names_and_divisions_in_their_own_script(string language, string text, string name, string country) =>
        Assert.Equal(country, Pages.Read(Articles.Of(text), language).Place(name)?.Country);
}
