using Extractor.Language;

namespace Extractor.Tests.Language;

public sealed class CanonicalCompositionTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u00E2\u0323", "\u1EAD")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\uD558\u11AB", "\uD55C")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u09C7\u09BE", "\u09CB")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("x", "x")]
    public void Composes_as_the_standard_says(string cluster, string expected) => Assert.Equal(expected, CanonicalComposition.Compose(cluster));

    [Theory]
    [InlineData(0xE9, false)]
    [InlineData(0x1EAD, false)]
    [InlineData(0xD55C, false)]
    [InlineData(0x6771, false)]
    [InlineData(0x301, true)]
    [InlineData(0x11AB, true)]
    [InlineData(0x212B, true)]
    public void Knows_what_may_change(int character, bool expected) => Assert.Equal(expected, CanonicalComposition.MayChange(character));

    [Theory]
    [InlineData("Perche\u0301 no", "Perch\u00E9 no")]
    [InlineData("plain", "plain")]
    [InlineData("e\u0301e\u0301 \uD800 a\u0323\u0302", "\u00E9\u00E9 \uD800 \u1EAD")]
    public void Normalizes_a_whole_text(string text, string expected) => Assert.Equal(expected, CanonicalComposition.Normalize(text));
}
