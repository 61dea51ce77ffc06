using Extractor.Cli.Display;

namespace Extractor.Cli.Tests.Display;

public class SafeTextTests
{
    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("bell\a, back\b, delete\u007f", "bell, back, delete")]
    [InlineData("one\u009b2Jword", "one2Jword")]
    [InlineData("a\tb\nc\u2028d", "a b c d")]
    [InlineData("over\u202Eride\u2066d\u2069", "overrided")]
    [InlineData("whole 😀, Zoë, 日本", "whole 😀, Zoë, 日本")]
    public void Takes_out_what_steers_a_terminal(string text, string expected) => Assert.Equal(expected, SafeText.Line(text));

    [Fact]
    public void Replaces_half_of_a_surrogate_pair() => Assert.Equal("half \uFFFD of a pair", SafeText.Line("half \uD83D of a pair"));

    [Fact]
    public void Keeps_line_feeds_where_asked() => Assert.Equal("a\nb c", SafeText.Lines("a\r\nb\tc"));
}
