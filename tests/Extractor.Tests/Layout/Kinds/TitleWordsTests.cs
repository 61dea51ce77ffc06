using Extractor.Layout;

namespace Extractor.Tests.Layout.Kinds;

public sealed class TitleWordsTests
{
    [Theory]
    [InlineData("12 Best Shoes of 2026", "# ^_# best #_best shoes best_shoes of shoes_of #year of_#year")]
    [InlineData("Don’t panic", "don't ^_don't panic don't_panic")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Words_and_pairs_come_in_small_letters_with_numbers_made_one(string? title, string words) =>
        Assert.Equal(words, string.Join(' ', TitleWords.Of(title)));
}
