using System.Text.Json;
using Extractor.Metadata.LinkedData;

namespace Extractor.Tests.Metadata.LinkedData;

public class JsonRepairTests
{
    [Theory]
    [InlineData("""{"a":"b",}""", """{"a":"b"}""", "trailing commas")]
    [InlineData("""{"a":["b","c",],}""", """{"a":["b","c"]}""", "trailing commas")]
    [InlineData("{\"a\":\"two\nlines\"}", """{"a":"two lines"}""", "control characters")]
    [InlineData("<!-- {\"a\":1} -->", """{"a":1}""", "comment marks")]
    [InlineData("//<![CDATA[\n{\"a\":1}\n//]]>", """{"a":1}""", "comment marks")]
    [InlineData("/* <b> */ {\"a\":1 // one\n}", """{"a":1}""", "comments")]
    [InlineData("""{"a":1};""", """{"a":1}""", "closing semicolon")]
    [InlineData("""{"a":"He said "no" to it","b":2}""", """{"a":"He said \"no\" to it","b":2}""", "inner quotation marks")]
    [InlineData("""{"a":"He said "no", then left"}""", """{"a":"He said \"no\", then left"}""", "inner quotation marks")]
    [InlineData("""{"a":"it\'s"}""", """{"a":"it's"}""", "escapes")]
    [InlineData("""{"a":{"b":["c","cut o""", """{"a":{"b":["c","cut o"]}}""", "cut-off end")]
    [InlineData("""{"a":"b","c":""", """{"a":"b","c":null}""", "cut-off end")]
    [InlineData("""{"a":"http://example.org/x"} }""", """{"a":"http://example.org/x"}""", "stray bracket")]
    public void Mends_what_pages_break(string broken, string expected, string repair)
    {
        var (json, repairs) = new JsonRepair(broken).Run();
        using var actual = JsonDocument.Parse(json);
        using var wanted = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, actual.RootElement), json);
        Assert.Contains(repair, repairs);
    }

    [Fact]
    public void Leaves_valid_json_as_it_is()
    {
        const string Valid = """{"a":[1,2,{"b":"c, \"d\" // e"}],"f":null}""";
        Assert.Equal(Valid, new JsonRepair(Valid).Run().Json);
        Assert.Empty(new JsonRepair(Valid).Run().Repairs);
    }
}
