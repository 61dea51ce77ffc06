namespace Extractor.Model.Tests.Annotations;

public sealed class TextLayerTests
{
    private static readonly TextLayer Layer = new([new(0, 10, 0, 0, 2), new(11, 20, 0, 2, 2), new(25, 30, 1, 4, 1)], []);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(10, -1)]
    [InlineData(11, 1)]
    [InlineData(22, -1)]
    [InlineData(29, 2)]
    [InlineData(30, -1)]
    public void Finds_the_sentence_that_holds_an_offset(int offset, int sentence) => Assert.Equal(sentence, Layer.SentenceAt(offset));
}
