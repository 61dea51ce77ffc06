using Extractor.Duplicates;

namespace Extractor.Tests.Duplicates;

public class MinHashTests
{
    [Fact]
    public void Gives_equal_sets_equal_bands()
    {
        Assert.Equal(MinHash.BandsOf([1, 2, 3]), MinHash.BandsOf([1, 2, 3]));
        Assert.Equal(MinHash.Bands, MinHash.BandsOf([1, 2, 3]).Length);
    }

    [Theory]
    [InlineData(0.02, 0, 0.05)]
    [InlineData(0.3, 0.55, 0.8)]
    [InlineData(0.5, 0.95, 1)]
    [InlineData(0.7, 1, 1)]
    public void Lets_sets_meet_as_often_as_their_resemblance_says(double resemblance, double least, double most)
    {
        var met = 0;
        const int Trials = 200, Size = 400;
        for (var trial = 0; trial < Trials; trial++)
        {
            // Of two sets of a size, s shared of 2 * size - s: s = 2 * size * resemblance / (1 + resemblance).
            var shared = (int)Math.Round(2 * Size * resemblance / (1 + resemblance));
            uint Element(int i) => (uint)HashMixer.Mix(((ulong)trial << 32) + (ulong)i);
            var one = MinHash.BandsOf([.. Enumerable.Range(0, Size).Select(Element)]);
            var other = MinHash.BandsOf([.. Enumerable.Range(Size - shared, Size).Select(Element)]);
            if (one.Zip(other).Any(pair => pair.First == pair.Second)) met++;
        }

        Assert.InRange((double)met / Trials, least, most);
    }
}
