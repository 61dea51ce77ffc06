using Extractor.Entities.Gazetteers;

namespace Extractor.Tests.Entities.Gazetteers;

public class NameKeyTests
{
    [Theory]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("SAO-PAULO", "sao paulo")]
    [InlineData("U.S.", "us")]
    [InlineData("Côte d’Ivoire", "cote divoire")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Weißrussland", "weissrussland")]
    [InlineData("  The  Hague ", "the hague")]
    [InlineData("Россия", "россия")]
    [InlineData("中国", "中国")]
    [InlineData("...", "")]
    public void Folds_spellings_of_one_name_together(string name, string key)
    {
        Assert.Equal(key, NameKey.Fold(name));
        Assert.Equal(NameKey.Of(key), NameKey.Of(name));
    }

    [Fact]
    public void Grows_piece_by_piece_to_the_hash_of_the_whole()
    {
        var key = default(NameKey);
        key.Append("New");
        key.Append(" York");
        key.Append("-City");
        Assert.Equal(NameKey.Of("new york city"), key.Hash);
    }

    [Fact]
    public void Hashes_nothing_to_zero() => Assert.Equal(0UL, NameKey.Of(" - "));
}
