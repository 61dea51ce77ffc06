using Extractor.Entities;

namespace Extractor.Tests.Entities;

public class EntityConfidenceTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.361, 0.233)]
    [InlineData(0.742, 0.446)]
    [InlineData(1, 0.98)]
    public void Gives_the_share_that_was_measured(double sum, double share) => Assert.Equal(share, EntityConfidence.Of(sum), 6);

    [Fact]
    public void Never_trusts_the_less_confident_more()
    {
        var last = -1.0;
        for (var sum = 0; sum <= 1000; sum++)
        {
            var share = EntityConfidence.Of(sum / 1000.0);
            Assert.InRange(share, last, 1);
            last = share;
        }
    }
}
