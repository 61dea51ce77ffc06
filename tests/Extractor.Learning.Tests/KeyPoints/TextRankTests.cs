using Extractor.Learning.KeyPoints;

namespace Extractor.Learning.Tests.KeyPoints;

public sealed class TextRankTests
{
    private static readonly IReadOnlyList<string>[] Sentences =
    [
        ["weather", "stays", "sunny"],
        ["harbour", "board", "approves", "ferry", "terminal"],
        ["ferry", "terminal", "costs", "millions"],
        ["harbour", "board", "votes"],
    ];

    [Fact]
    public void Ranks_what_shares_words_with_most_first() => Assert.Equal([1], TextRank.Best(Sentences, 1));

    [Fact]
    public void Gives_the_best_in_text_order() => Assert.Equal([1, 2, 3], TextRank.Best(Sentences, 3));

    [Fact]
    public void Gives_no_more_than_there_are() => Assert.Equal(4, TextRank.Best(Sentences, 9).Count);
}
