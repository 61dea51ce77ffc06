using System.Text;
using Extractor.Model;
using Extractor.Verification;

namespace Extractor.Tests;

/// <summary>
/// Whatever arrives ends in a failure with a code or in a record that says what was degraded; never in a crash, a hang or a lost
/// neighbour. The pages run on the ordinary stack of the test's thread: one that overflows it would end the test run.
/// </summary>
public sealed class BadInputTests
{
    private const string Story = "<p>The harbour board of Bergen approved a new quay on Monday, the city said in a statement, and work starts in May.</p>";
    // The clock of a busy machine must not decide; a hang would end the test run.
    private static readonly ProfilePipeline Pipeline =
        new ProfilePipelineBuilder { Options = new ExtractorOptions { Timeout = TimeSpan.FromMinutes(10) } }.Build();

    public static TheoryData<string, string> Failures() => new()
    {
        { "empty file", FailureCodes.Empty },
        { "white space", FailureCodes.Empty },
        { "picture", FailureCodes.Binary },
        { "program", FailureCodes.Binary },
        { "larger than allowed", FailureCodes.TooLarge },
    };

    public static TheoryData<string> Degraded() =>
    [
        "50,000 nested div", "50,000 unclosed div", "20,000 b and p", "100,000 nested of many kinds", "NUL bytes", "contradictory charset",
        "invalid UTF-8", "truncated in a tag", "broken JSON-LD",
    ];

    public static TheoryData<string> Survived() =>
    [
        "1 MB attribute", "20 MB page", "5 MB text node", "100,000 attributes", "200,000 less-than signs", "truncated in a comment", "lone surrogates",
        "100,000 links", "100,000 list items", "50,000 label-value pairs", "100,000 line breaks", "one word of 1 MB", "deep JSON-LD", "100,000 table cells",
    ];

    [Theory]
    [MemberData(nameof(Failures))]
    public void Fails_with_a_code(string name, string code)
    {
        var failure = Pipeline.Process(Page(name)).Failure;
        Assert.Equal(code, failure?.Code);
        Assert.Contains("'page.html'", failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Degraded))]
    public void Gives_a_record_that_says_what_was_repaired(string name)
    {
        var record = Sound(name);
        Assert.NotEmpty(record.Diagnostics);
        Assert.Contains("harbour board of Bergen", record.Article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Survived))]
    public void Gives_a_record(string name) => Sound(name);

    private static ProfileRecord Sound(string name)
    {
        var page = Page(name);
        var outcome = Pipeline.Process(page);
        Assert.True(outcome.Record is not null, outcome.Failure?.Message);
        Assert.DoesNotContain(outcome.Record.Diagnostics, note => note.Code == "pipeline.stage-degraded");
        var report = new RecordVerifier(new Extractor.Decoding.DecodingOptions()).Verify(outcome.Record, page);
        Assert.Empty(report.Problems);
        return outcome.Record;
    }

    private static RawPage Page(string name) => new() { Path = "page.html", MediaType = "text/html", Content = Bytes(name) };

    private static byte[] Bytes(string name) => name switch
    {
        "empty file" => [],
        "white space" => "\r\n \t\n"u8.ToArray(),
        "picture" => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1],
        "program" => [0x7F, .. "ELF"u8, 2, 1, 1, 0, .. new byte[400]],
        "larger than allowed" => new byte[(32 * 1024 * 1024) + 1],
        "NUL bytes" => Encoding.UTF8.GetBytes(Html(Story.Replace("approved", "appro\0ved", StringComparison.Ordinal))),
        "contradictory charset" => Encoding.Latin1.GetBytes("<html><head><meta charset=utf-8></head><body><article>" + Story + "<p>Die Straße nach Tromsø führt über die Brücke, sagte der Bürgermeister.</p></article></body></html>"),
        "invalid UTF-8" => [.. Encoding.UTF8.GetBytes("<html><head><meta charset=utf-8></head><body><article>" + Story + "<p>Grüße aus Köln "), 0xFF, 0xC3, 0x28, 0xFE, .. Encoding.UTF8.GetBytes("</p></article></body></html>")],
        _ => Encoding.UTF8.GetBytes(Text(name)),
    };

    private static string Text(string name) => name switch
    {
        "50,000 nested div" => Html(Repeat("<div>", 50_000) + Story + Repeat("</div>", 50_000)),
        "50,000 unclosed div" => Html(Repeat("<div>", 50_000) + Story),
        "20,000 b and p" => Html(Repeat("<b><p>", 20_000) + Story),
        "100,000 nested of many kinds" => Html(Repeat("<div><span><ul><li><table><tr><td><i><a><section>", 10_000) + Story),
        "truncated in a tag" => "<html><body><article><h1>Quay</h1>" + Story + "<p>The board said that <a href=\"/long/li",
        "broken JSON-LD" => Html("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Quay\", }</script>" + Story),
        "1 MB attribute" => Html($"<div data-state=\"{Repeat("x", 1_000_000)}\">{Story}</div>"),
        "20 MB page" => Html(Repeat(Story, 20 * 1024 * 1024 / Story.Length)),
        "5 MB text node" => Html("<p>" + Repeat("The board met in Bergen on Monday and said so. ", 100_000) + "</p>"),
        "100,000 attributes" => Html("<div " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">" + Story + "</div>"),
        "200,000 less-than signs" => Html(Story + Repeat("<", 200_000)),
        "truncated in a comment" => "<html><body><article>" + Story + "<!-- " + Repeat("never closed ", 100),
        "lone surrogates" => Html("<p>Odd &#xD800; signs &#xDFFF; and &#x110000; stand here, the board of the harbour said.</p>" + Story),
        "100,000 links" => Html(Story + Repeat("<a href=/x>More of it</a> ", 100_000)),
        "100,000 list items" => Html(Story + "<ul>" + Repeat("<li>Item of the list", 100_000) + "</ul>"),
        "50,000 label-value pairs" => Html(Story + "<dl>" + Repeat("<dt>Label</dt><dd>Value</dd>", 50_000) + "</dl>"),
        "100,000 line breaks" => Html("<div>" + Repeat("A line of the log was written here.<br><br>", 100_000) + "</div>"),
        "one word of 1 MB" => Html("<p>" + Repeat("a", 1_000_000) + "</p>" + Story),
        "deep JSON-LD" => Html($"<script type=\"application/ld+json\">{Repeat("[", 100_000)}{Repeat("]", 100_000)}</script>{Story}"),
        "100,000 table cells" => Html(Story + "<table>" + Repeat("<tr><td>One</td><td>2</td><td>3</td><td>4</td></tr>", 25_000) + "</table>"),
        _ => throw new ArgumentException($"There is no input '{name}'.", nameof(name)),
    };

    private static string Html(string body) => "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Quay</title></head><body><article><h1>Quay</h1>" + body + "</article></body></html>";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
