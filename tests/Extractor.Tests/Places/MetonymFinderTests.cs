using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Entities;

namespace Extractor.Tests.Places;

public class MetonymFinderTests
{
    [Theory]
    [InlineData("[Moscow] said on Monday that the talks had failed.")]
    [InlineData("[Moscow] has repeatedly denied the claim.")]
    [InlineData("[Iran] has since agreed to inspections.")]
    [InlineData("Ministers accused [Beijing] of delay.")]
    [InlineData("The council welcomed [Tehran]'s decision.")]
    [InlineData("The [Kremlin] rejected the offer.")]
    [InlineData("New talks with [Pyongyang] are planned.")]
    [InlineData("Trams stopped in Moscow.")]
    [InlineData("A resident of Moscow said that trams had stopped.")]
    [InlineData("Protesters in London demanded lower fares.")]
    [InlineData("Snow fell on Moscow and Oslo.")]
    [InlineData("Crowds gathered outside the Kremlin.")]
    [InlineData("Lyon said nothing.")]
    [InlineData("Russian officials said that trams had stopped.")]
    public void Marks_what_stands_for_a_government(string marked)
    {
        var text = marked.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        var found = Pages.Read(text).Get<PlaceLayer>().Places.SelectMany(place => place.Metonyms).ToList();
        Assert.All(found, metonym => Assert.Equal("government", metonym.StandsFor));
        Assert.All(found, metonym => Assert.InRange(metonym.Confidence, 0.01, 1));
        SpanAssert.Marks(marked, text, found.Select(metonym => new TextSpan(metonym.Start, metonym.End)));
    }

    [Fact]
    public void Marks_nothing_in_other_languages() =>
        Assert.Empty(Pages.Read(Articles.Of("Moscow said nichts."), "de").Get<PlaceLayer>().Places.SelectMany(place => place.Metonyms));
}
