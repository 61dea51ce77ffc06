using System.Text;
using Extractor.Metadata.Ranking;
using Extractor.Models.Choices;
using Extractor.Models;

namespace Extractor.Tests.Metadata.Ranking;

public class MetadataModelTests
{
    private const string Others = "authors\ta\t1\npublishedAt\ta\t1\nmodifiedAt\ta\t1\n";

    [Fact]
    public void The_option_whose_features_weigh_most_is_the_most_probable()
    {
        var model = Read("# comment\ntitle\tgood\t2\ntitle\tbad\t-1\n" + Others).Title;
        var probabilities = model.Probabilities([Features("bad"), Features("good"), Features("unknown")], Features("none"));
        Assert.Equal(1, ChoiceModel.Best(probabilities));
        Assert.True(probabilities.Sum() < 1);
    }

    [Fact]
    public void A_file_that_is_no_table_is_refused() => Assert.Throws<ModelException>(() => Read("title\tgood\n" + Others));

    [Fact]
    public void A_file_without_a_field_is_refused() => Assert.Throws<ModelException>(() => Read(Others));

    private static MetadataModel Read(string text) => MetadataModel.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static FeatureSet Features(string name)
    {
        var features = new FeatureSet();
        features.Add(name);
        return features;
    }
}
