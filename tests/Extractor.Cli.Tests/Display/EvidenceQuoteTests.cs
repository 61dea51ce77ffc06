using Extractor.Cli.Display;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Cli.Tests.Display;

public class EvidenceQuoteTests
{
    private static string Quote(string text, string words) => Quote(text, Records.Find(text, words));

    private static string Quote(string text, TextSpan span)
    {
        var quote = EvidenceQuote.Of(text, span);
        return $"{quote.Before}«{quote.Words}»{quote.After}";
    }

    [Fact]
    public void Shows_the_line_around_the_evidence() => Assert.Equal("Jane Roe «spoke» in Oslo.", Quote("Jane Roe spoke in Oslo.", "spoke"));

    [Fact]
    public void Stays_inside_the_line() => Assert.Equal("«two» words", Quote("one\ntwo words\nthree", "two"));

    [Fact]
    public void Cuts_far_context_between_words() => Assert.Equal(
        "…down in the valley, where the river bends towards the old «mill», a bridge was built by the people of the four villages…",
        Quote("It is said that far down in the valley, where the river bends towards the old mill, a bridge was built by the people of the four villages around it.", "mill"));

    [Fact]
    public void Cuts_text_without_spaces_between_signs_and_never_inside_a_pair()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 80)) + "x" + string.Concat(Enumerable.Repeat("😀", 80));
        var quote = EvidenceQuote.Of(text, new TextSpan(160, 161));
        Assert.DoesNotContain('\uFFFD', quote.Before + quote.After);
        Assert.Equal(61, quote.Before.Length);
    }

    [Fact]
    public void Quotes_long_evidence_by_its_two_ends()
    {
        var text = "First word of many. " + string.Concat(Enumerable.Repeat("again and ", 100)) + "the last word.";
        var quote = EvidenceQuote.Of(text, new TextSpan(0, text.Length));
        Assert.StartsWith("First word of many.", quote.Words, StringComparison.Ordinal);
        Assert.Contains(" … ", quote.Words, StringComparison.Ordinal);
        Assert.EndsWith("the last word.", quote.Words, StringComparison.Ordinal);
        Assert.InRange(quote.Words.Length, 100, 330);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(0, 3)]
    public void Holds_at_the_ends_of_the_text(int start, int end) => Assert.Equal("abc".Insert(end, "»").Insert(start, "«"), Quote("abc", new TextSpan(start, end)));
}
