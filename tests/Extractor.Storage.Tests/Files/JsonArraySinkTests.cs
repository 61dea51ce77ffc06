using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Files;
using Newtonsoft.Json.Linq;

namespace Extractor.Storage.Tests.Files;

public class JsonArraySinkTests : ProfileSinkTests
{
    protected override IProfileSink Open() => new JsonArraySink(new OutputFile(Folder["out.json"]), new ProfileJson());

    protected override IReadOnlyList<string> Stored() => File.Exists(Folder["out.json"])
        ? [.. JArray.Parse(File.ReadAllText(Folder["out.json"])).Select(record => (string)record["article"]!["title"]!["value"]!)]
        : [];

    [Fact]
    public async Task Writes_an_empty_array_for_no_records()
    {
        using var output = new StringWriter();
        await using var sink = new JsonArraySink(output, new ProfileJson());
        await sink.CompleteAsync(CancellationToken.None);
        Assert.Equal("[]\n", output.ToString());
    }
}
