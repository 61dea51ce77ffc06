using Extractor.Entities.Labelling;
using Extractor.Models;

namespace Extractor.Tests.Entities.Labelling;

public class DocumentMannerTests
{
    private static readonly WordFormReader Reader = new(Pages.Gazetteer, WordLexicon.Load(ModelCatalog.Load(new EmbeddedModels())));

    [Theory]
    [InlineData("The minister spoke in Oslo on Monday .", 0, false)]
    [InlineData("My order came and I love it , thank you !", 3, false)]
    [InlineData("i went to oslo with my brother", 3, true)]
    [InlineData("minister speaks in oslo on monday", 0, true)]
    [InlineData("", 0, false)]
    public void Tells_letters_from_news_and_careful_from_loose(string text, int personal, bool isLoose)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Reader.Read(word, FeatureHash.Of(word))).ToArray();
        Assert.Equal(new DocumentManner(personal, isLoose), DocumentManner.Of(words, [0, words.Length]));
    }
}
