using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Files;
using Extractor.Testing;

namespace Extractor.Storage.Tests.Files;

public class JsonLinesSinkTests : ProfileSinkTests
{
    protected override IProfileSink Open() => new JsonLinesSink(new OutputFile(Folder["out.jsonl"]), new ProfileJson());

    protected override IReadOnlyList<string> Stored() => File.Exists(Folder["out.jsonl"])
        ? [.. File.ReadLines(Folder["out.jsonl"]).Select(line => new ProfileJson().Read(new StringReader(line)).Article.Title!.Value)]
        : [];

    [Fact]
    public async Task Writes_one_line_for_each_record_whatever_line_breaks_are_in_it()
    {
        using var output = new StringWriter();
        await using var sink = new JsonLinesSink(output, new ProfileJson());
        await sink.WriteAsync(Records.Of("a \"b\"\nc", "one\ntwo\u2028three"), CancellationToken.None);
        await sink.WriteAsync(Records.Sample(), CancellationToken.None);
        await sink.CompleteAsync(CancellationToken.None);
        var lines = output.ToString().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Empty(lines[2]);
        Assert.Equal("one\ntwo\u2028three", new ProfileJson().Read(new StringReader(lines[0])).Article.Text);
    }
}
