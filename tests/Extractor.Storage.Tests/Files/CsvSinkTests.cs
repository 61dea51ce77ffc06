using System.Globalization;
using CsvHelper;
using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Files;
using Extractor.Testing;

namespace Extractor.Storage.Tests.Files;

public class CsvSinkTests : ProfileSinkTests
{
    protected override IProfileSink Open() => new CsvSink(new OutputFile(Folder["out.csv"]), new RecordFields(), ["article.title", "article.text"]);

    protected override IReadOnlyList<string> Stored()
    {
        if (!File.Exists(Folder["out.csv"])) return [];
        using var csv = new CsvReader(new StreamReader(Folder["out.csv"]), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var titles = new List<string>();
        while (csv.Read()) titles.Add(csv.GetField("article.title")!);
        return titles;
    }

    private static async Task<string> CsvOf(string[] columns, params ProfileRecord[] records)
    {
        using var output = new StringWriter();
        await using var sink = new CsvSink(output, new RecordFields(), columns);
        foreach (var record in records) await sink.WriteAsync(record, CancellationToken.None);
        await sink.CompleteAsync(CancellationToken.None);
        return output.ToString();
    }

    [Fact]
    public async Task Quotes_cells_that_hold_quotes_commas_or_line_breaks() => Assert.Equal(
        "article.title,article.text,confidence.score\n\"He said \"\"no\"\", twice\",\"one\ntwo\",0.66\n",
        await CsvOf(["article.title", "article.text", "confidence.score"], Records.Of("He said \"no\", twice", "one\ntwo")));

    [Fact]
    public async Task Writes_the_head_even_for_no_records() => Assert.Equal("id,article.title\n", await CsvOf(["id", "article.title"]));

    [Fact]
    public async Task Reads_back_what_it_wrote()
    {
        const string text = "a,b;c\t\"d\"\n\n\"\n,\r e = 1 ";
        using var csv = new CsvReader(new StringReader(await CsvOf(["article.text", "id"], Records.Of("x") with { Article = Records.Of("x").Article with { Text = text } })), CultureInfo.InvariantCulture);
        csv.Read();
        csv.Read();
        Assert.Equal(text, csv.GetField(0));
    }

    [Fact]
    public async Task Fills_its_default_columns() =>
        Assert.Contains(",Nordlink | Ingrid Solheim | Norway | Danish Energy Agency,", await CsvOf([.. CsvSink.DefaultColumns], Records.Sample()), StringComparison.Ordinal);
}
