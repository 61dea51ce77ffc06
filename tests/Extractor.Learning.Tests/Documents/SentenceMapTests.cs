using Extractor.Learning.Documents;
using Extractor.Model;

namespace Extractor.Learning.Tests.Documents;

public class SentenceMapTests
{
    private const string Text = "One came here.\nTwo  went\nthere. Three stayed.";

    [Theory]
    [InlineData("One came here.", "0")]
    [InlineData("Two  went\nthere.", "1")]
    [InlineData("there. Three stayed.", "3")]
    public void Numbers_the_sentences_that_a_span_covers(string span, string expected)
    {
        var map = new SentenceMap(Text, ["One came here.", "Two went there.", "Nobody wrote this.", "Three stayed."]);
        var start = Text.IndexOf(span, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join(' ', map.NumbersOf([new TextSpan(start, start + span.Length)])));
    }
}
