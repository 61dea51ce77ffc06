using Extractor.Model;
using Extractor.Narrative;
using Extractor.Testing;

namespace Extractor.Tests.Narrative;

public sealed class StoryVectorsTests
{
    private static readonly PageMetadata Head = new()
    {
        Title = new Evidenced<string> { Value = "Harbour board approves ferry terminal", Origin = Origin.Declared, Confidence = 1 },
    };

    private static StoryVectors Of(params string[] sentences)
    {
        var weights = new byte[WordHash.Buckets];
        Array.Fill(weights, (byte)255);
        return new(Layers.Of(Articles.Of(Head, sentences)), [.. Enumerable.Range(0, sentences.Length)], 0, new StemWeights(weights));
    }

    [Fact]
    public void Finds_the_sentence_that_says_what_the_title_says()
    {
        var vectors = Of("The harbour board approves a ferry terminal.", "A bakery sells bread.");

        Assert.Equal(1, vectors.OfTitle(0), 3);
        Assert.Equal(0, vectors.OfTitle(1), 3);
        Assert.True(vectors.ToTitle(0) > vectors.ToTitle(1));
    }

    [Fact]
    public void Holds_a_sentence_to_be_like_itself_and_unlike_one_of_other_words()
    {
        var vectors = Of("The board voted.", "The BOARD voted.", "Ferries sail daily.");

        Assert.Equal(1, vectors.Between(0, 1), 3);
        Assert.Equal(0, vectors.Between(0, 2), 3);
        Assert.Equal(1, vectors.ToLede(1), 3);
    }
}
