using Extractor.Assembly;
using Extractor.Testing;

namespace Extractor.Tests.Assembly;

public sealed class ProfileJsonTests
{
    private readonly ProfileJson json = new();

    [Fact]
    public void Writes_members_in_ordinal_order_without_computed_ones() =>
        Assert.Contains(
            """{"end":13,"htmlEnd":61,"htmlStart":12,"kind":"tableRow","level":null,"start":0,"xpath":"/html[1]/body[1]/table[1]/tr[1]"}""",
            Text(json), StringComparison.Ordinal);

    [Fact]
    public void Writes_maps_in_ordinal_order() => Assert.Contains("""{"geonames":"3143244","iso3166":"NO"}""", Text(json), StringComparison.Ordinal);

    [Fact]
    public void Writes_scores_with_at_most_four_decimals()
    {
        var record = Records.Small() with { Confidence = Records.Small().Confidence with { Score = 0.1 + 0.2 } };
        using var text = new StringWriter();
        json.Write(record, text);
        Assert.Contains("\"score\":0.3,", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_absent_values_as_null() => Assert.Contains("\"whatHappened\":null", Text(json), StringComparison.Ordinal);

    [Fact]
    public void Reads_back_what_it_wrote()
    {
        using var again = new StringWriter();
        json.Write(json.Read(new StringReader(Text(json))), again);
        Assert.Equal(Text(json), again.ToString());
    }

    [Fact]
    public void Writes_only_the_fields_asked_for() =>
        Assert.Equal(
            """{"article":{"title":{"value":"Too much, says Roe"}},"entities":[{"name":"Jane Roe"},{"name":"Oslo"}],"id":"a1"}""",
            Text(new ProfileJson(["id", "article.title.value", "entities.name"])));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"id\":1")]
    [InlineData("{\"id\":\"x\"}")]
    [InlineData("{\"id\":\"x\",\"source\":null,\"article\":{},\"confidence\":null,\"pipeline\":null}")]
    public void Refuses_what_is_no_record(string text) => Assert.Throws<FormatException>(() => json.Read(new StringReader(text)));

    private static string Text(ProfileJson json)
    {
        using var text = new StringWriter();
        json.Write(Records.Small(), text);
        return text.ToString();
    }
}
