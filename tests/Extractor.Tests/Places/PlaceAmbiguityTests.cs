using Extractor.Model;
using Extractor.Tests.Entities;

namespace Extractor.Tests.Places;

public class PlaceAmbiguityTests
{
    [Theory]
    [InlineData("Tbilisi fell silent as Georgia voted; the Georgian opposition rallied.", "Georgia", "GE", "country")]
    [InlineData("Officials in Tbilisi, Georgia closed the road.", "Georgia", "GE", "country")]
    [InlineData("Georgia and Armenia opened a border crossing near Azerbaijan.", "Georgia", "GE", "country")]
    [InlineData("Voters in Atlanta and Savannah chose; Georgia is a swing state of the United States.", "Georgia", "US", "admin1")]
    [InlineData("Fire crews from Atlanta, Georgia, came.", "Georgia", "US", "admin1")]
    [InlineData("The university in Athens, Georgia, closed.", "Athens", "US", "city")]
    [InlineData("The museum in Athens closed; Greece is short of guards.", "Athens", "GR", "city")]
    [InlineData("Washington imposed sanctions on Iran.", "Washington", "US", "city")]
    [InlineData("They met in Washington, D.C., on Monday.", "Washington", "US", "city")]
    [InlineData("Wildfires spread from Oregon and Idaho to Washington, past Spokane and Seattle.", "Washington", "US", "admin1")]
    [InlineData("The ferry from Seattle, Washington, was late.", "Washington", "US", "admin1")]
    [InlineData("The White House rejected the offer.", "White House", "US", "government")]
    [InlineData("Jordan closed its border with Syria.", "Jordan", "JO", "country")]
    [InlineData("Chad sent troops to Niger and Cameroon.", "Chad", "TD", "country")]
    [InlineData("Storms hit Paris, Texas, on Friday.", "Paris", "US", "city")]
    [InlineData("Storms hit Paris and Lyon on Friday.", "Paris", "FR", "city")]
    [InlineData("A mill in Moscow, Idaho, reopened.", "Moscow", "US", "city")]
    [InlineData("The port of Tripoli, Lebanon, reopened.", "Tripoli", "LB", "city")]
    [InlineData("The port of Tripoli reopened; Libya and Benghazi cheered.", "Tripoli", "LY", "city")]
    [InlineData("Floods reached Hyderabad, Pakistan, and Karachi.", "Hyderabad", "PK", "city")]
    [InlineData("Floods reached Hyderabad and Mumbai in India.", "Hyderabad", "IN", "city")]
    [InlineData("A plant in Cambridge, Massachusetts, closed.", "Cambridge", "US", "city")]
    [InlineData("A steelworks in Birmingham, Alabama, closed.", "Birmingham", "US", "city")]
    [InlineData("Melbourne and the rest of Victoria, Australia, sweltered.", "Victoria", "AU", "admin1")]
    [InlineData("A council in Valencia, Venezuela, met.", "Valencia", "VE", "city")]
    public void Tells_places_of_one_name_apart(string text, string name, string country, string subtype)
    {
        var place = Pages.Read(text).Place(name);
        Assert.Equal((country, subtype), (place?.Country, place?.Subtype));
    }

    [Theory]
    [InlineData("Actor Denzel Washington spoke. Washington left at noon.", "Denzel Washington")]
    [InlineData("Michael Jordan scored 45 points.", "Michael Jordan")]
    [InlineData("Painter Georgia Smith spoke on Monday.", "Georgia Smith")]
    [InlineData("President Chad Smith spoke. Smith left at noon.", "Chad Smith")]
    public void Leaves_a_person_who_bears_the_name_of_a_place(string text, string name)
    {
        var article = Pages.Read(text);
        Assert.Equal(EntityType.Person, article.Entity(name).Type);
        Assert.Empty(article.Get<PlaceLayer>().Places);
    }
}
