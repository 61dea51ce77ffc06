using Extractor.Learning.Grouping;

namespace Extractor.Learning.Tests.Grouping;

/// <summary>The figures are those of the papers that define the measures, or are reckoned by hand beside the test.</summary>
public class CoreferenceScorerTests
{
    [Fact]
    public void Gives_the_values_of_the_example_of_Luo_2005()
    {
        // Truth {1..5}, {6,7}, {8..C}; the system joins the last two (Luo 2005, table 1, response b: MUC 9/10 precise, B-cubed 0.762 precise).
        int[][] gold = [[1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11, 12]];

        var counts = CoreferenceScorer.Score(gold, [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]]);

        Assert.Equal((1, 0.9), (counts.Muc.Recall, counts.Muc.Precision));
        Assert.Equal((1, 0.762), (counts.BCubed.Recall, Math.Round(counts.BCubed.Precision, 3)));

        // Similarities 1 and 2*5/12, over 3 gold and 2 given entities.
        Assert.Equal((1 + (10.0 / 12)) / 3, counts.Ceaf.Recall, 6);
        Assert.Equal((1 + (10.0 / 12)) / 2, counts.Ceaf.Precision, 6);
    }

    [Fact]
    public void Counts_groups_of_one_in_all_but_MUC()
    {
        var counts = CoreferenceScorer.Score([[1], [2]], [[1, 2]]);

        Assert.Equal((0, 1), (counts.Muc.Precision, counts.Muc.Recall));
        Assert.Equal(0.5, counts.BCubed.Precision);
        Assert.Equal(2.0 / 3, counts.Ceaf.Precision, 6);
    }

    [Fact]
    public void Is_one_for_the_gold_itself()
    {
        int[][] gold = [[1, 2], [3], [4, 5, 6]];
        Assert.Equal(1, CoreferenceScorer.Score(gold, gold).Conll, 9);
    }

    [Fact]
    public void Aligns_where_the_nearest_is_not_the_best()
    {
        // Taking 0.9 first leaves 0.1; 0.8 and 0.7 together are more.
        Assert.Equal(1.5, Alignment.Best(new[,] { { 0.9, 0.8 }, { 0.7, 0.1 } }), 9);
        Assert.Equal(0.9, Alignment.Best(new[,] { { 0.9 }, { 0.8 } }), 9);
    }
}
