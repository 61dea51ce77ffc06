using Extractor.Model;
using Extractor.Storage.Files;
using Extractor.Testing;

namespace Extractor.Storage.Tests.Files;

public class MarkdownSinkTests : ProfileSinkTests
{
    protected override IProfileSink Open() => new MarkdownSink(new OutputFile(Folder["out.md"]));

    protected override IReadOnlyList<string> Stored() =>
        File.Exists(Folder["out.md"]) ? [.. File.ReadLines(Folder["out.md"]).Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..])] : [];

    private static async Task<string> MarkdownOf(params ProfileRecord[] records)
    {
        using var output = new StringWriter();
        await using var sink = new MarkdownSink(output);
        foreach (var record in records) await sink.WriteAsync(record, CancellationToken.None);
        await sink.CompleteAsync(CancellationToken.None);
        return output.ToString();
    }

    [Fact]
    public async Task Shows_facts_narrative_conflicts_and_article()
    {
        var markdown = await MarkdownOf(Records.Sample());
        Assert.StartsWith("# Nordlink lands a second cable\n\n- **Kind:** Profile\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- **Confidence:** C · 0.71 · Medium · Mixed\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## What happened\n\n**Nordlink lands a second cable**\n\nNordlink, the Norwegian", markdown, StringComparison.Ordinal);
        Assert.Contains("| region | Asia Pacific | Northern Europe | Norway is named", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_lists_and_tables_from_the_paragraph_after_them()
    {
        var markdown = await MarkdownOf(Records.Sample());
        Assert.Contains("operator\n\n| | |\n| --- | --- |\n| Region | Asia Pacific |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Confidence | C · 0.72 |\n\n- Nordlink will land", markdown, StringComparison.Ordinal);
        Assert.Contains("pass through Sweden.\n\n### What happened:", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_records_by_a_rule() =>
        Assert.Contains("\n\n---\n\n# two\n", await MarkdownOf(Records.Of("one"), Records.Of("two")), StringComparison.Ordinal);

    [Theory]
    [InlineData("**bold** _it_ `code` [a](b) <b> &amp; a|b ~~x~~", @"\*\*bold\*\* \_it\_ \`code\` \[a\](b) \<b> \&amp; a\|b \~\~x\~\~")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("C# is fine - as + is = here", "C# is fine - as + is = here")]
    [InlineData("> no quote", @"\> no quote")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("1986. A year", @"1986\. A year")]
    [InlineData("in 1986. A year", "in 1986. A year")]
    [InlineData("12) twelfth", @"12\) twelfth")]
    [InlineData("one\n---\n===", "one\n\\---\n\\===")]
    [InlineData("\u001b[2Jred", @"\[2Jred")]
    public void Escapes_what_would_be_read_as_markup(string text, string expected) => Assert.Equal(expected, MarkdownText.Lines(text));

    [Fact]
    public void Keeps_a_heading_on_one_line() => Assert.Equal("one two", MarkdownText.Line("one\ntwo\n"));

    [Fact]
    public void Fences_code_longer_than_the_fences_in_it() => Assert.Equal("`````\na\n````\nb\n`````", MarkdownText.Code("a\n````\nb"));
}
