using Extractor.Assessment;
using Extractor.Language;
using Extractor.Testing;

namespace Extractor.Tests.Assessment;

public sealed class StoryVocabularyTests
{
    [Theory]
    [InlineData("Internet infrastructure", 2, 0)]
    [InlineData("International tensions", 1, 1)]
    [InlineData("Payments", 1, 1)]
    [InlineData("Telecom", 1, 1)]
    public void Meets_words_of_one_stem_and_no_others(string declared, int telling, int used)
    {
        var article = Articles.Of("Tensions between the two states grew over payment rules for telecommunications and international trade.")
            .Annotate(new LanguageAnnotator(), new TextAnnotator());
        Assert.Equal((telling, used), new StoryVocabulary(article).Compare(declared, _ => true));
    }
}
