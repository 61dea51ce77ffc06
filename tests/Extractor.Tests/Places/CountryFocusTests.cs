using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Entities;

namespace Extractor.Tests.Places;

public class CountryFocusTests
{
    [Fact]
    public void Ranks_countries_by_how_probable_it_is_that_the_story_is_about_them()
    {
        var countries = Pages.Read(
            "Kenya raised taxes on Monday, and Nairobi saw protests.", "President Jane Roe of Kenya defended the taxes.", "Kenyan unions called a strike.",
            "A tourist from Peru watched.").Get<PlaceLayer>().Countries;
        Assert.Equal("KE", countries[0].Code);
        Assert.Equal("Kenya", countries[0].Name);
        Assert.All(countries.Skip(1), country => Assert.InRange(country.Score, 0, countries[0].Score / 2));
        Assert.InRange(countries[0].Score, 0.7, 1);
        Assert.NotEmpty(countries[0].Evidence);
    }

    [Fact]
    public void Is_unsure_of_a_country_whose_city_a_how_to_names_in_passing()
    {
        var lines = Enumerable.Repeat("Open the settings, choose the folder and wait until the mails have been copied.", 14).Append("A friend in Aberystwyth does so every week.").ToArray();
        Assert.All(Pages.Read(lines).Get<PlaceLayer>().Countries, country => Assert.InRange(country.Score, 0, 0.4));
    }

    [Fact]
    public void Tells_no_country_by_a_single_place_of_a_text_that_is_not_English()
    {
        Assert.Empty(Pages.Read(Articles.Of("Ferjen gled inn til kaien på Anda torsdag."), "nb").Get<PlaceLayer>().Countries);
        Assert.Equal("KR", Pages.Read(Articles.Of("부산의 항만이 넓어진다."), "ko").Get<PlaceLayer>().Countries[0].Code);
    }

    [Fact]
    public void Gathers_countries_into_the_regions_of_editors()
    {
        var layer = Pages.Read("Egypt raised taxes on Monday, and Cairo saw protests.", "Egyptian unions called a strike across Egypt.").Get<PlaceLayer>();
        Assert.Equal(["Africa", "Middle East"], layer.EditorialRegions.Select(region => region.Name).Order(StringComparer.Ordinal));
        Assert.All(layer.EditorialRegions, region => Assert.Equal((layer.Countries[0].Score, "EG"), (region.Score, region.Countries.Single())));
        Assert.All(layer.EditorialRegions, region => Assert.NotEmpty(region.Evidence));
    }

    [Fact]
    public void Orders_regions_by_their_most_probable_country()
    {
        var layer = Pages.Read("Kenya and Kenya's unions met in Nairobi.", "Kenyan ministers called Norway's offer fair.", "Kenya will answer Norway on Friday.").Get<PlaceLayer>();
        Assert.Equal("KE", layer.Regions[0].Countries[0]);
        Assert.Equal(layer.Regions[0].Score, layer.PrimaryRegion!.Confidence);
    }

    [Theory]
    [InlineData("https://www.example.edu/a", "en", "US")]
    [InlineData("https://example.org/a", "nb", "NO")]
    [InlineData("https://example.org/a", "de", null)]
    public void Knows_the_home_of_a_publisher_by_domain_or_language(string url, string language, string? country)
    {
        var article = Articles.Of("The council met.");
        var home = new Extractor.Places.HomeCountry(Pages.Gazetteer).Of(article with { Source = article.Source with { Url = url } }, language);
        Assert.Equal(country, home < 0 ? null : Pages.Gazetteer.World.Countries[home].Code);
    }
}
