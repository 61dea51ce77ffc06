using Extractor.Learning.KeyPoints;

namespace Extractor.Learning.Tests.KeyPoints;

public sealed class RougeTests
{
    // Lin (2004) scores "police kill the gunman" and "the gunman kill police" against "police killed the gunman".
    private static readonly string[] Reference = ["police", "killed", "the", "gunman"];
    private static readonly string[] One = ["police", "kill", "the", "gunman"];
    private static readonly string[] Two = ["the", "gunman", "kill", "police"];

    [Fact]
    public void Finds_the_longest_subsequence_as_in_the_paper()
    {
        Assert.Equal(3 / 4.0, Rouge.Longest(One, Reference).F1, 12);
        Assert.Equal(2 / 4.0, Rouge.Longest(Two, Reference).F1, 12);
    }

    [Fact]
    public void Counts_pairs_as_in_the_paper()
    {
        Assert.Equal(1 / 3.0, Rouge.Runs(One, Reference, 2).F1, 12);
        Assert.Equal(1 / 3.0, Rouge.Runs(Two, Reference, 2).F1, 12);
    }

    [Fact]
    public void Counts_a_word_no_more_often_than_the_reference_has_it()
    {
        var score = Rouge.Runs(["the", "the", "the", "cat"], ["the", "cat", "sat", "on", "the", "mat"], 1);

        Assert.Equal((3 / 4.0, 3 / 6.0), (score.Precision, score.Recall));
        Assert.Equal(0.6, score.F1, 12);
    }

    [Fact]
    public void Gives_nothing_for_nothing()
    {
        Assert.Equal(0, Rouge.Runs([], Reference, 1).F1);
        Assert.Equal(0, Rouge.Runs(["police"], ["police"], 2).F1);
        Assert.Equal(0, Rouge.Longest([], []).F1);
    }
}
