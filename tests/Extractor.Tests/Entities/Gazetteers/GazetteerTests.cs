using Extractor.Entities.Gazetteers;

namespace Extractor.Tests.Entities.Gazetteers;

public class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Pages.Gazetteer;

    [Theory]
    [InlineData("Russia", "RU")]
    [InlineData("Russian", "RU")]
    [InlineData("Russians", "RU")]
    [InlineData("U.S.", "US")]
    [InlineData("UAE", "AE")]
    [InlineData("Deutschland", "DE")]
    [InlineData("Republic of Belarus", "BY")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("Kosovo", "XK")]
    [InlineData("Германия", "DE")]
    [InlineData("美国", "US")]
    public void Knows_the_country_of_a_name(string name, string code) =>
        Assert.Equal(code, Gazetteer.World.Countries[Gazetteer.NationOf(name)].Code);

    [Theory]
    [InlineData("US", nameof(NameFlags.CapitalsOnly))]
    [InlineData("Vladimir", nameof(NameFlags.FirstName))]
    [InlineData("Johnson", nameof(NameFlags.Surname))]
    [InlineData("However", nameof(NameFlags.CommonWord))]
    public void Knows_what_sort_of_name_it_is(string name, string flag) =>
        Assert.True(Gazetteer.Flags(Gazetteer.Find(name)).HasFlag(Enum.Parse<NameFlags>(flag)));

    [Fact]
    public void Places_every_country_in_a_region_that_exists()
    {
        string[] none = ["AQ"];
        foreach (var country in Gazetteer.World.Countries.Where(country => !none.Contains(country.Code)))
            Assert.True(Gazetteer.World.RegionOf(country.Region) is not null, $"{country.Code} lies in '{country.Region}'");
    }

    [Fact]
    public void Says_nothing_of_a_name_that_it_does_not_know()
    {
        Assert.Equal(-1, Gazetteer.Find("Qwxzlkj"));
        Assert.True(Gazetteer.Senses(-1).IsEmpty);
        Assert.Equal(NameFlags.None, Gazetteer.Flags(-1));
    }

    [Fact]
    public void Knows_both_the_city_and_the_state_of_New_York()
    {
        var kinds = Gazetteer.Senses(Gazetteer.Find("New York")).ToArray().Select(sense => sense.Kind).ToArray();
        Assert.Contains(SenseKind.City, kinds);
        Assert.Contains(SenseKind.Admin1, kinds);
    }
}
