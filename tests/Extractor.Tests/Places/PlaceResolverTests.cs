using Extractor.Model;
using Extractor.Places;
using Extractor.Testing;
using Extractor.Tests.Entities;

namespace Extractor.Tests.Places;

public class PlaceResolverTests
{
    [Theory]
    [InlineData("Fire spread in Springfield, Illinois on Monday.", "Springfield", "4250542")]
    [InlineData("Fire spread in Springfield, Missouri on Monday.", "Springfield", "4409896")]
    [InlineData("Fire spread in Portland, Maine on Monday.", "Portland", "4975802")]
    public void Takes_the_city_that_lies_in_the_division_named_behind_it(string text, string name, string geonames) =>
        Assert.Equal(geonames, Pages.Read(text).Place(name)!.Identifiers["geonames"]);

    [Fact]
    public void Gives_a_city_its_point()
    {
        var oslo = Pages.Read("Trams stopped in Oslo.").Place("Oslo")!;
        Assert.InRange(oslo.Coordinates!.Latitude, 59.8, 60.0);
        Assert.InRange(oslo.Coordinates!.Longitude, 10.6, 10.9);
    }

    [Fact]
    public void Reads_the_home_of_a_publisher_from_its_domain()
    {
        var article = Articles.Of("The council of Newcastle met.");
        var home = new HomeCountry(Pages.Gazetteer);
        Assert.Equal("AU", Code(home.Of(article with { Source = article.Source with { Url = "https://www.example.com.au/a" } }, null)));
        Assert.Equal("GB", Code(home.Of(article with { Source = article.Source with { Url = "https://example.co.uk/a" } }, null)));
        Assert.Equal(-1, home.Of(article with { Source = article.Source with { Url = "https://example.io/a" } }, null));
        Assert.Equal("IE", Code(home.Of(article with { Metadata = new PageMetadata { Publisher = "The Irish Example" } }, null)));
    }

    [Fact]
    public void Measures_along_the_great_circle() =>
        Assert.InRange(new GeoPoint(51.5, -0.12).DistanceTo(new GeoPoint(48.85, 2.35)), 335, 350);

    [Fact]
    public void Reads_a_text_of_a_hundred_thousand_places()
    {
        var names = string.Join(" and ", Enumerable.Range(0, 100_000).Select(i => i % 2 == 0 ? $"Springfield {(char)('A' + (i % 26))}x" : "San José"));
        Assert.NotNull(Pages.Read("They went to " + names + ".").Get<PlaceLayer>());
    }

    private static string Code(int country) => Pages.Gazetteer.World.Countries[country].Code;
}
