using System.Text.RegularExpressions;
using Extractor.Language;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Language;

public class RuleSentenceSplitterTests
{
    [Theory]
    [InlineData("en", "[Dr. Jane Roe met Mr. Smith.] [They spoke.]")]
    [InlineData("en", "[Acme Inc. bought Beta Ltd. of Leeds.] [Shares rose.]")]
    [InlineData("en", "[He works at Acme Inc.] [The firm grew.]")]
    [InlineData("en", "[Resolution No. 5 passed.] [He said no.] [Others agreed.]")]
    [InlineData("en", "[J. R. Smith spoke to George W. Bush.] [It was late.]")]
    [InlineData("en", "[It rose by 3.5 percent.] [At 10 a.m. Tuesday it fell.]")]
    [InlineData("en", "[They sold fruit, etc.] [Others left.]")]
    [InlineData("en", "[On Jan. 5 he left.] [Then he returned.]")]
    [InlineData("de", "[Das gilt z. B. für Berlin.] [Am 5. Mai wählte man.]")]
    [InlineData("de", "[Es waren 2020.] [Im Jahr 2021 kamen ca. 20 Mio. Euro hinzu.]")]
    [InlineData("fr", "[M. Dupont a parlé à Mme. Durand.] [Il est parti.]")]
    [InlineData("es", "[Hay casos, p. ej. Madrid.] [El Sr. López vive en EE. UU. desde 2010.]")]
    [InlineData("ru", "[В 2020 г. Москва приняла 5 млн. рублей.] [Он ушёл.]")]
    public void Keeps_an_abbreviation_inside_its_sentence(string language, string expected) => Splits(language, expected);

    [Fact]
    public void Ends_a_sentence_after_an_acronym_only_before_a_usual_first_word() =>
        Splits("en", "[The U.S. Treasury acted in the U.S.] [The rule holds.]");

    [Theory]
    [InlineData("[“It works.”] [She left.]")]
    [InlineData("[“Why?” he asked.] [Nobody knew.]")]
    [InlineData("[(It was late.)] [He slept.]")]
    [InlineData("[He said: \"Stop!\"] [They did.]")]
    [InlineData("[The law passed.[12]] [It is new.]")]
    public void Keeps_closing_marks_with_the_sentence_that_they_close(string expected) => Splits("en", expected);

    [Fact]
    public void Keeps_a_guillemet_that_follows_a_space() => Splits("fr", "[« C’est fini. »] [Il part.]");

    [Theory]
    [InlineData("[Wait... what happened?!] [Nothing.]")]
    [InlineData("[And then… silence.] [It ended…] [Nobody came.]")]
    public void Splits_at_an_ellipsis_only_before_a_capital(string expected) => Splits("en", expected);

    [Theory]
    [InlineData("ja", "[彼は言った。][「行こう。」と彼女は答えた。][終わり！]")]
    [InlineData("zh", "[他来了。][你好吗？][很好！]")]
    [InlineData("hi", "[यह एक वाक्य है।] [यह दूसरा है।]")]
    [InlineData("ar", "[هل جاء؟] [نعم جاء.] [ثم ذهب.]")]
    [InlineData("ur", "[یہ پہلا جملہ ہے۔] [یہ دوسرا ہے۔]")]
    public void Knows_the_end_marks_of_other_scripts(string language, string expected) => Splits(language, expected);

    [Theory]
    [InlineData("[NEW YORK. The bank said on Monday that it would close.]")]
    [InlineData("[WASHINGTON, D.C. (AP) — The court ruled.]")]
    [InlineData("[MOSCOW, Jan. 5 (Reuters) - The bank said so.]")]
    [InlineData("[PARIS. – The court ruled.]")]
    public void Keeps_a_dateline_with_its_sentence(string expected) => Splits("en", expected);

    [Theory]
    [InlineData("[1. The court ruled.] [2. It rained.]")]
    [InlineData("[What happened: the bank pays]")]
    [InlineData("[See example.com and node.js for version 2.0.1 of it]")]
    public void Keeps_a_list_item_or_heading_whole(string expected) => Splits("en", expected);

    [Fact]
    public void Parts_cells_and_lines_of_a_block()
    {
        const string text = "Region\tAsia Pacific\nImpact";
        var spans = new RuleSentenceSplitter().Split(text, new TextSpan(0, text.Length), "en");
        Assert.Equal(["Region", "Asia Pacific", "Impact"], spans.Select(span => span.Of(text)));
    }

    [Fact]
    public void Reads_only_the_block_that_it_is_given()
    {
        const string text = "One. Two. Three.";
        var span = Assert.Single(new RuleSentenceSplitter().Split(text, new TextSpan(5, 9), null));
        Assert.Equal("Two.", span.Of(text));
    }

    [Theory]
    [InlineData("a. ")]
    [InlineData("word ")]
    [InlineData("U.S. ")]
    [InlineData(".")]
    [InlineData("!)")]
    [InlineData("x.\u00A0\u00A0")]
    public void Splits_5_MB_of_the_same_up_to_its_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 5_000_000 / part.Length));
        var spans = new RuleSentenceSplitter().Split(text, new TextSpan(0, text.Length), "en");
        Assert.Equal(text.TrimEnd().Length, spans[^1].End);
    }

    /// <summary>Expects the sentences that stand in brackets; a note reference such as [12] is text.</summary>
    private static void Splits(string language, string expected)
    {
        var text = Regex.Replace(expected, @"\[(?!\d+\])|(?<!\[\d+)\]", "");
        SpanAssert.Marks(expected, text, new RuleSentenceSplitter().Split(text, new TextSpan(0, text.Length), language));
    }
}
