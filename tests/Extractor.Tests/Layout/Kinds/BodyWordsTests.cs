using Extractor.Layout;

namespace Extractor.Tests.Layout.Kinds;

public class BodyWordsTests
{
    [Fact]
    public void Gives_words_in_lower_case_without_numbers_and_signs()
    {
        var words = new List<string>();
        BodyWords.Each("We’re 25 of the BEST-known makers!", word => words.Add(word.ToString()));
        Assert.Equal(["we're", "of", "the", "best", "known", "makers"], words);
    }

    [Fact]
    public void Gives_the_known_words_to_one_length_however_long_the_text_is()
    {
        foreach (var text in new[] { "harbour news", "harbour harbour harbour news weather sport and more of the same" })
        {
            var sum = 0.0;
            BodyWords.Read(text, word => word switch { "harbour" => 0, "news" => 1, _ => -1 }, (_, value) => sum += value * value);
            Assert.Equal(BodyWords.Length, Math.Sqrt(sum), 6);
        }
    }

    [Fact]
    public void Says_nothing_of_a_text_without_known_words() =>
        BodyWords.Read("harbour", _ => -1, (_, _) => Assert.Fail("no word is known"));
}
