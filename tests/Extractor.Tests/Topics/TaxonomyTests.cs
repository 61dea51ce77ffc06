using Extractor.Models;
using Extractor.Topics;

namespace Extractor.Tests.Topics;

public class TaxonomyTests
{
    private readonly Taxonomy taxonomy = Taxonomy.Load(ModelCatalog.Load(new EmbeddedModels()));

    [Fact]
    public void Holds_the_twelve_domains() => Assert.Equal(
        ["security", "governance", "networks", "cloud", "computing", "finance", "business", "energy", "science", "disaster", "society", "sport"],
        taxonomy.Domains.Select(domain => domain.Code));

    [Fact]
    public void Names_the_topics_of_the_first_two_levels()
    {
        Assert.Equal("health", taxonomy.Topics["medtop:07000000"].Label);
        Assert.Equal(["medtop:11000000", "medtop:20000574"], taxonomy.Topics["medtop:20000574"].Path);
    }

    [Theory]
    [InlineData("energy", "medtop:04000000", "medtop:20000209", "medtop:20000256")]
    [InlineData("business", "medtop:04000000", "medtop:20000209", "medtop:20000235")]
    [InlineData("finance", "medtop:04000000", "medtop:20000385")]
    [InlineData(null, "medtop:99")]
    public void Gives_the_domain_of_the_deepest_topic_that_belongs_to_one(string? expected, params string[] path) =>
        Assert.Equal(expected, taxonomy.DomainOf(path));
}
