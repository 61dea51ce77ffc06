using Extractor.KeyPoints;
using Extractor.Model;

namespace Extractor.Tests.KeyPoints;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("OSLO, 4 March (Reuters) – Norway signed.", "Norway signed.")]
    [InlineData("LONDON -- The bank held its rate.", "The bank held its rate.")]
    [InlineData("NEW YORK (AP) — Shares fell.", "Shares fell.")]
    [InlineData("Paris (AFP) - Ministers met.", "Ministers met.")]
    public void Skips_a_dateline(string sentence, string rest) =>
        Assert.Equal(rest, Dateline.Skip(sentence, new TextSpan(0, sentence.Length)).Of(sentence));

    [Theory]
    [InlineData("The board – nine people – met.")]
    [InlineData("NATO - and others - met.")]
    [InlineData("A well-known baker won.")]
    [InlineData("EU-wide rules apply.")]
    public void Leaves_other_dashes_alone(string sentence) =>
        Assert.Equal(sentence, Dateline.Skip(sentence, new TextSpan(0, sentence.Length)).Of(sentence));
}
