using Extractor.Duplicates;

namespace Extractor.Tests.Duplicates;

public class ShinglerTests
{
    private static readonly DuplicateOptions Options = new() { WordsPerShingle = 2, CharactersPerShingle = 3 };

    [Theory]
    [InlineData("The bank said: \"No.\"", "the BANK said no")]
    [InlineData("It’s open —\nat last", "It's open at last")]
    [InlineData("ÅLESUND nå åpen", "Ålesund, nå (åpen)")]
    [InlineData("Банк России — ПОВЫСИЛ", "банк россии повысил")]
    [InlineData("東京で、会議。", "東京で会議")]
    public void Counts_letters_and_digits_alone(string one, string other) => Assert.Equal(Shingler.Cut(one, Options).Shingles, Shingler.Cut(other, Options).Shingles);

    [Theory]
    [InlineData("rates rose to 4.5 percent", "rates rose to 4.7 percent")]
    [InlineData("हिन्दी की किताब", "हिन्दी का किताब")]
    [InlineData("the old bank", "bank old the")]
    public void Tells_other_words_and_another_order_apart(string one, string other) => Assert.NotEqual(Shingler.Cut(one, Options).Shingles, Shingler.Cut(other, Options).Shingles);

    [Theory]
    [InlineData("one two three", 2)]
    [InlineData("one two one two one two", 2)]
    [InlineData("one", 0)]
    [InlineData("", 0)]
    [InlineData(" \n\t…!?", 0)]
    [InlineData("東京で会議", 3)]
    [InlineData("กรุงเทพ", 5)]
    [InlineData("서울 시장이 말했다", 2)]
    public void Gives_each_shingle_once(string text, int expected) => Assert.Equal(expected, Shingler.Cut(text, Options).Shingles.Length);

    [Fact]
    public void Gives_them_in_ascending_order()
    {
        var shingles = Shingler.Cut("a ferry crossed the fjord and a bus crossed the bridge", Options).Shingles;
        Assert.Equal(shingles.Order().Distinct(), shingles);
    }

    [Fact]
    public void Reads_a_broken_surrogate_as_no_letter() => Assert.Single(Shingler.Cut("a\uD800b", Options).Shingles);

    [Fact]
    public void Reads_no_more_of_a_text_than_a_book_has()
    {
        var text = string.Join(' ', Enumerable.Range(0, Shingler.MostWords * 2));
        Assert.Equal(Shingler.MostWords - 1, Shingler.Cut(text, Options).Shingles.Length);
    }
}
