using System.Text;
using Extractor.Entities.Salience;
using Extractor.Models;

namespace Extractor.Tests.Entities.Salience;

public class SalienceModelTests
{
    [Fact]
    public void Shares_attention_by_weight_and_leaves_nothing_to_what_the_story_does_not_mention()
    {
        var shares = Of(SalienceFeature.InOpening, 2).Shares([Row(SalienceFeature.Count), Row(SalienceFeature.Count, SalienceFeature.InOpening), Row(SalienceFeature.InOpening)]);
        Assert.Equal(1, shares.Sum(), 9);
        Assert.True(shares[1] > shares[0]);
        Assert.Equal(0, shares[2]);
    }

    [Fact]
    public void Is_the_same_after_being_written_and_read() =>
        Assert.Equal(Of(SalienceFeature.Spread, 1.25).Table(), SalienceModel.Read(Stream(Of(SalienceFeature.Spread, 1.25).Table())).Table());

    [Theory]
    [InlineData("Spread\t1\n", "other features")]
    [InlineData("Blorp\t1\n", "Blorp")]
    public void Refuses_a_file_of_other_features(string file, string said) =>
        Assert.Contains(said, Assert.Throws<ModelException>(() => SalienceModel.Read(Stream(file))).Message, StringComparison.Ordinal);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static SalienceModel Of(SalienceFeature feature, double weight)
    {
        var weights = new double[SalienceReader.Width];
        weights[(int)feature] = weight;
        return new(weights);
    }

    private static double[] Row(params SalienceFeature[] features)
    {
        var row = new double[SalienceReader.Width];
        foreach (var feature in features) row[(int)feature] = 1;
        return row;
    }
}
