using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

public sealed class SentenceChoiceTests
{
    [Fact]
    public void Chooses_the_run_with_the_best_expected_f1() =>
        Assert.Equal([1, 2], SentenceChoice.Run([0.1, 0.9, 0.8, 0.1, 0.3], most: 4, floor: 0.3));

    [Fact]
    public void Chooses_scattered_sentences_in_text_order() =>
        Assert.Equal([1, 4], SentenceChoice.Scattered([0.1, 0.7, 0.1, 0.1, 0.9], most: 4, floor: 0.3));

    [Fact]
    public void Holds_to_the_number_allowed()
    {
        double[] sure = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9];

        Assert.Equal(4, SentenceChoice.Run(sure, most: 4, floor: 0.3).Count);
        Assert.Equal(5, SentenceChoice.Scattered(sure, most: 5, floor: 0.3).Count);
    }

    [Fact]
    public void Chooses_nothing_below_the_floor()
    {
        Assert.Empty(SentenceChoice.Run([0.2, 0.29], most: 4, floor: 0.3));
        Assert.Empty(SentenceChoice.Scattered([0.2, 0.29], most: 4, floor: 0.3));
        Assert.Empty(SentenceChoice.Scattered([], most: 4, floor: 0.3));
    }
}
