using Extractor.Language;
using Extractor.Model;

namespace Extractor.Tests.Language;

public class UnicodeTokenizerTests
{
    [Theory]
    [InlineData("en", "Putin's bank", "Putin|'s|bank")]
    [InlineData("en", "China’s AI", "China|’s|AI")]
    [InlineData("en", "the ministers' plan", "the|ministers|'|plan")]
    [InlineData("en", "don't ask O'Brien", "don't|ask|O'Brien")]
    [InlineData("en", "twenty-one low-cost Russia-China deals", "twenty-one|low-cost|Russia-China|deals")]
    [InlineData("fr", "l’Italie d'Emmanuel aujourd’hui", "l’|Italie|d'|Emmanuel|aujourd’hui")]
    [InlineData("it", "dell'Unione", "dell'|Unione")]
    [InlineData("tr", "Ankara'da", "Ankara|'da")]
    [InlineData("nl", "foto's", "foto's")]
    public void Parts_a_word_only_at_a_possessive_or_elision(string language, string text, string expected) => Splits(language, text, expected);

    [Theory]
    [InlineData("It rose 1,200.50 at 10:30 on 12/05/2024.", "It|rose|1,200.50|at|10:30|on|12/05/2024|.")]
    [InlineData("2024-06-01 to 2019-2020", "2024-06-01|to|2019|-|2020")]
    [InlineData("1\u202F200 km, 5G, 20th, €1.2bn", "1\u202F200|km|,|5G|,|20th|,|€|1.2bn")]
    [InlineData("12.5% of $3m-$4m", "12.5|%|of|$|3m|-|$|4m")]
    public void Keeps_a_number_with_its_separators(string text, string expected) => Splits("en", text, expected);

    [Theory]
    [InlineData("See https://example.com/a?b=(c), or www.example.org.", "See|https://example.com/a?b=(c)|,|or|www.example.org|.")]
    [InlineData("Write to jane.roe@example.co.uk today.", "Write|to|jane.roe@example.co.uk|today|.")]
    [InlineData("Booking.com and AT&T grew.The end", "Booking.com|and|AT&T|grew|.|The|end")]
    public void Keeps_an_address_whole(string text, string expected) => Splits("en", text, expected);

    [Theory]
    [InlineData("Dr. J. Roe of Acme Inc. left the U.S.", "Dr.|J.|Roe|of|Acme|Inc.|left|the|U.S.")]
    [InlineData("He works at Acme Inc.", "He|works|at|Acme|Inc|.")]
    [InlineData("It ended... so -- wait?!", "It|ended|...|so|--|wait|?|!")]
    public void Keeps_a_stop_with_its_abbreviation_unless_it_ends_the_sentence(string text, string expected) => Splits("en", text, expected);

    [Theory]
    [InlineData("ja", "東京でカメラを買う", "東|京|で|カメラ|を|買|う")]
    [InlineData("zh", "中国AI公司", "中|国|AI|公|司")]
    [InlineData("ko", "대통령은 말했다", "대통령은|말했다")]
    [InlineData("hi", "नई दिल्ली।", "नई|दिल्ली|।")]
    [InlineData("th", "รัฐบาลไทย ประกาศ", "รัฐบาลไทย|ประกาศ")]
    [InlineData("he", "צה\"ל הודיע", "צה\"ל|הודיע")]
    public void Follows_the_script(string language, string text, string expected) => Splits(language, text, expected);

    [Fact]
    public void Tells_what_each_token_is()
    {
        Assert.Equal(
            [TokenKind.Word, TokenKind.Symbol, TokenKind.Number, TokenKind.Punctuation, TokenKind.Symbol, TokenKind.Symbol],
            TokensOf("About €5, https://a.org 👍🏽", "en").Select(token => token.Kind));
    }

    [Fact]
    public void Survives_broken_surrogates_and_invisible_signs() =>
        Assert.Equal(3, TokensOf("a \uD83D\u0000\u200B b", "en").Count);

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("1,")]
    [InlineData("a@")]
    [InlineData("http://")]
    [InlineData("1\u00A0234")]
    [InlineData("'s")]
    public void Cuts_5_MB_of_the_same_up_to_its_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 5_000_000 / part.Length));
        Assert.Equal(text.Length, TokensOf(text, "en")[^1].Span.End);
    }

    private static void Splits(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TokensOf(text, language).Select(token => token.Span.Of(text))));

    private static List<Token> TokensOf(string text, string language)
    {
        var tokens = new List<Token>();
        new UnicodeTokenizer().Tokenize(text, new TextSpan(0, text.Length), language, tokens);
        return tokens;
    }
}
