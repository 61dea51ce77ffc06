using System.Text.Json;
using Extractor.Assembly;
using Extractor.Testing;
using Json.Schema;

namespace Extractor.Tests.Assembly;

public sealed class ProfileSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ProfileSchema.Text());

    [Fact]
    public void Accepts_a_record() => Assert.True(Valid(Written()));

    [Theory]
    [InlineData("\"kind\":\"news\"", "\"kind\":\"novel\"")]
    [InlineData("\"id\":\"a1\"", "\"id\":1")]
    [InlineData("\"grade\":\"C\",", "")]
    [InlineData("\"grade\":\"C\"", "\"grade\":\"C\",\"extra\":1")]
    [InlineData("\"score\":0.72", "\"score\":1.72")]
    public void Refuses_what_breaks_the_contract(string written, string broken)
    {
        Assert.Contains(written, Written(), StringComparison.Ordinal);
        Assert.False(Valid(Written().Replace(written, broken, StringComparison.Ordinal)));
    }

    [Fact]
    public void Describes_its_fields_in_words() => Assert.Contains("\"description\": \"Where the page came from.\"", ProfileSchema.Text(), StringComparison.Ordinal);

    private static string Written()
    {
        using var text = new StringWriter();
        new ProfileJson().Write(Records.Small(), text);
        return text.ToString();
    }

    private static bool Valid(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
