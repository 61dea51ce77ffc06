using Extractor.Language;
using Extractor.Model;
using Extractor.Topics;

namespace Extractor.Tests.Topics;

public class TermReaderTests
{
    [Theory]
    [InlineData("Banks raised interest rates", "bank|raised|bank raised|interest|raised interest|rate|interest rate")]
    [InlineData("The attack on the city", "attack|city")]
    [InlineData("Putin's companies and bus taxes", "putin|company|bus|tax|bus tax")]
    [InlineData("U.S. news: 5G, 1,200 https://example.com", "u.s|new|u.s new|5g")]
    public void Gives_stems_and_pairs_of_neighbours_without_stop_words(string text, string expected)
    {
        var tokens = new List<Token>();
        new UnicodeTokenizer().Tokenize(text, new TextSpan(0, text.Length), "en", tokens);
        var sink = new Sink();
        TermReader.Read(text, tokens, 0, tokens.Count, 1, 0, sink);
        Assert.Equal(expected, string.Join('|', sink.Terms));
    }

    private sealed class Sink : ITermSink
    {
        public List<string> Terms { get; } = [];

        public void Add(ReadOnlySpan<char> term, float weight, int sentence) => Terms.Add(term.ToString());
    }
}
