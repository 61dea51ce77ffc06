using Extractor.Metadata.Titles;

namespace Extractor.Tests.Metadata.Titles;

public class TitleTextTests
{
    [Theory]
    [InlineData("Bank cuts rates | The Example", "Bank cuts rates")]
    [InlineData("Bank cuts rates - Economy - The Example", "Bank cuts rates")]
    [InlineData("The Example: Bank cuts rates", "Bank cuts rates")]
    [InlineData("The Example – Bank cuts rates", "Bank cuts rates")]
    [InlineData("Bank cuts rates - again", "Bank cuts rates - again")]
    [InlineData("The Example", "The Example")]
    public void Cuts_the_site_and_what_the_heading_does_not_have(string title, string expected) =>
        Assert.Equal(expected, TitleText.WithoutSite(title, ["The Example"], expected == "Bank cuts rates" ? ["Bank cuts rates"] : []));

    [Theory]
    [InlineData("Bank cuts rates", "BANK CUTS RATES!", true)]
    [InlineData("Bank cuts rates", "Bank cuts rates again", false)]
    public void Compares_by_words(string one, string other, bool agree) => Assert.Equal(agree, TitleText.Agree(one, other));
}
