using Extractor.Assembly;
using Extractor.Testing;

namespace Extractor.Tests.Assembly;

public sealed class ProfileSchemaTests
{
    [Fact]
    public void Accepts_a_record() => Assert.Empty(RecordSchema.Errors(Written()));

    [Theory]
    [InlineData("\"kind\":\"news\"", "\"kind\":\"novel\"")]
    [InlineData("\"id\":\"a1\"", "\"id\":1")]
    [InlineData("\"grade\":\"C\",", "")]
    [InlineData("\"grade\":\"C\"", "\"grade\":\"C\",\"extra\":1")]
    [InlineData("\"score\":0.72", "\"score\":1.72")]
    public void Refuses_what_breaks_the_contract(string written, string broken)
    {
        Assert.Contains(written, Written(), StringComparison.Ordinal);
        Assert.NotEmpty(RecordSchema.Errors(Written().Replace(written, broken, StringComparison.Ordinal)));
    }

    [Fact]
    public void Describes_its_fields_in_words() => Assert.Contains("\"description\": \"Where the page came from.\"", ProfileSchema.Text(), StringComparison.Ordinal);

    private static string Written()
    {
        using var text = new StringWriter();
        new ProfileJson().Write(Records.Small(), text);
        return text.ToString();
    }
}
