using Extractor.Layout;
using Extractor.Models;

namespace Extractor.Tests.Layout.Selection;

public class TreeScorerTests
{
    // Column 0 up to 1.5: leaf 0; else column 1 up to 0: leaf 1, else leaf 2. And a tree of one leaf.
    private static readonly TreeScorer Trees = new(0.5, [0, ~3], [0, 1], [1.5f, 0f], [~0, 1, ~1, ~2], [-1f, 2f, 3f, 0.25f]);

    [Theory]
    [InlineData(1.5f, 9f, 0.5 - 1 + 0.25)]
    [InlineData(2f, 0f, 0.5 + 2 + 0.25)]
    [InlineData(2f, 1f, 0.5 + 3 + 0.25)]
    public void Adds_the_leaf_that_each_tree_leads_to(float first, float second, double sum)
    {
        var table = new FeatureTable(1, 2);
        (table[0][0], table[0][1]) = (first, second);

        Assert.Equal(1 / (1 + Math.Exp(-sum)), Trees.Score(table)[0], 6);
    }

    [Fact]
    public void Reads_what_it_wrote()
    {
        var table = new FeatureTable(1, 2);
        (table[0][0], table[0][1]) = (2f, 1f);

        Assert.Equal(Trees.Score(table), Read(Trees, 2).Score(table));
    }

    [Fact]
    public void Refuses_trees_that_ask_for_a_column_that_is_not_there() =>
        Assert.Throws<ModelException>(() => Read(Trees, 1));

    [Fact]
    public void Refuses_trees_that_go_in_a_circle() =>
        Assert.Throws<ModelException>(() => Read(new TreeScorer(0, [0], [0, 0], [1f, 1f], [1, ~0, 0, ~0], [1f]), 1));

    private static TreeScorer Read(TreeScorer trees, int width)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true)) trees.Write(writer);
        memory.Position = 0;
        using var reader = new BinaryReader(memory);
        return TreeScorer.Read(reader, width);
    }
}
