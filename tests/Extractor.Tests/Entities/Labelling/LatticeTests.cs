using Extractor.Entities.Labelling;

namespace Extractor.Tests.Entities.Labelling;

public class LatticeTests
{
    private static readonly LabelSet Labels = new(["person", "place"]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Never_gives_a_name_of_one_token_a_part_of_a_longer(int part)
    {
        var scores = new float[Labels.Count];
        scores[LabelSet.Of(0, (LabelSet.LabelPart)part)] = 50;
        var path = new int[1];
        Started().Best(scores, 1, path);
        Assert.True(path[0] == Labels.Outside || LabelSet.PartOf(path[0]) == LabelSet.LabelPart.Only);
    }

    [Fact]
    public void Probabilities_of_a_token_sum_to_one_even_where_scores_are_huge()
    {
        var scores = new float[3 * Labels.Count];
        for (var i = 0; i < scores.Length; i++) scores[i] = i % 5 * 300;
        var lattice = Started();
        lattice.Sum(scores, 3);
        for (var t = 0; t < 3; t++) Assert.Equal(1, lattice.Marginals.AsSpan(t * Labels.Count, Labels.Count).ToArray().Sum(), 3);
    }

    [Fact]
    public void A_name_is_as_likely_as_the_sequences_that_hold_it()
    {
        var lattice = Started();
        lattice.Sum(new float[2 * Labels.Count], 2);

        // Of two tokens with nothing known: outside or one of two types for each, or one of two longer names: 3 * 3 + 2 sequences.
        Assert.Equal(1.0 / 11, lattice.Probability(0, 1, 1), 4);
        Assert.Equal(3.0 / 11, lattice.Probability(0, 0, 0), 4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Best_and_sum_are_those_of_all_sequences_that_there_are(int length)
    {
        var scores = Uneven(length * Labels.Count, 7);
        var transitions = Uneven(Labels.Count * Labels.Count, 5);
        var lattice = new Lattice(Labels);
        lattice.SetTransitions(transitions);
        double total = 0, most = double.NegativeInfinity;
        int[] heaviest = [];
        foreach (var path in Paths(length))
        {
            double weight = 0;
            for (var t = 0; t < length; t++)
                weight += scores[(t * Labels.Count) + path[t]] + (t == 0 ? 0 : transitions[(path[t - 1] * Labels.Count) + path[t]]);
            total += Math.Exp(weight);
            if (weight > most) (most, heaviest) = (weight, path);
        }

        var found = new int[length];
        lattice.Best(scores, length, found);
        Assert.Equal(heaviest, found);
        Assert.Equal(Math.Log(total), lattice.Sum(scores, length), 3);
    }

    private static float[] Uneven(int count, int step) => [.. Enumerable.Range(1, count).Select(i => (i * step % 23 / 8f) - 1)];

    private static IEnumerable<int[]> Paths(int length)
    {
        IEnumerable<int[]> paths = [[]];
        for (var t = 0; t < length; t++)
        {
            paths = paths.SelectMany(path => Enumerable.Range(0, Labels.Count)
                .Where(label => path.Length == 0 ? Labels.MayOpen(label) : Labels.Before[label].Contains(path[^1])).Select(label => (int[])[.. path, label]));
        }

        return paths.Where(path => Labels.MayClose(path[^1]));
    }

    private static Lattice Started()
    {
        var lattice = new Lattice(Labels);
        lattice.SetTransitions(new float[Labels.Count * Labels.Count]);
        return lattice;
    }
}
