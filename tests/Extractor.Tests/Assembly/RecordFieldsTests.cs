using Extractor.Assembly;
using Extractor.Testing;

namespace Extractor.Tests.Assembly;

public sealed class RecordFieldsTests
{
    private readonly RecordFields fields = new();

    [Theory]
    [InlineData("id", true)]
    [InlineData("article.title", true)]
    [InlineData("article.title.value", true)]
    [InlineData("entities.mentions.text", true)]
    [InlineData("entities.identifiers.iso3166", true)]
    [InlineData("title", false)]
    [InlineData("article.titel", false)]
    [InlineData("id.value", false)]
    [InlineData("", false)]
    public void Knows_the_fields_of_the_contract(string path, bool expected) => Assert.Equal(expected, fields.Exists(path));

    [Theory]
    [InlineData("article.title", "Too much, says Roe")]
    [InlineData("article.authors", "John Doe | News desk")]
    [InlineData("article.publishedAt", "2026-03-04T10:15:00+01:00")]
    [InlineData("article.wordCount", "11")]
    [InlineData("entities", "Jane Roe | Oslo")]
    [InlineData("regions.countries", "NO")]
    [InlineData("profile.subject", "Jane Roe")]
    [InlineData("profile.attributes", "Bank")]
    [InlineData("entities.identifiers.iso3166", " | NO")]
    [InlineData("whatHappened", "")]
    public void Flattens_a_field_to_plain_text(string path, string expected) => Assert.Equal([expected], fields.Flatten(Records.Small(), [path]));

    [Fact]
    public void Refuses_a_field_that_is_not_there() => Assert.Throws<ArgumentException>(() => fields.Flatten(Records.Small(), ["titel"]));
}
