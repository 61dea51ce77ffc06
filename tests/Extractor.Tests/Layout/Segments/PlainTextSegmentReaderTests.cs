using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

public sealed class PlainTextSegmentReaderTests
{
    private static IEnumerable<string> Read(string text) => new PlainTextSegmentReader().Read(text).Select(segment =>
        segment.Kind switch
        {
            BlockKind.Heading => new string('#', segment.Level!.Value) + " ",
            BlockKind.ListItem => "* ",
            _ => "",
        } + segment.Text);

    [Fact]
    public void The_first_line_before_a_blank_line_is_the_title() =>
        Assert.Equal(["# Cable cut off Shetland", "The cable broke.", "It rained."], Read("Cable cut off Shetland\n\nThe cable broke.\n\nIt rained."));

    [Fact]
    public void Lines_that_a_hard_wrap_parted_are_one_paragraph() => Assert.Equal(
        ["# Title", "The cable between Shetland and Norway broke on Friday night, and the ship that can mend it lies three days to the south."],
        Read("Title\n\nThe cable between Shetland and Norway broke on Friday night,\nand the ship that can mend it lies three days to the south.\n"));

    [Fact]
    public void Long_lines_without_a_blank_line_between_are_paragraphs()
    {
        var line = string.Concat(Enumerable.Repeat("The cable broke on Friday night. ", 6)).Trim();
        Assert.Equal(["# Title", line, line], Read($"Title\n\n{line}\n{line}\n"));
    }

    [Fact]
    public void Bullets_and_numbers_make_items_without_their_sign() => Assert.Equal(
        ["* First thing", "* Second thing", "* Third thing", "* Fourth thing", "-5 degrees at noon"],
        Read("  • First thing\n  - Second thing\n* Third thing\n1. Fourth thing\n-5 degrees at noon"));

    [Fact]
    public void A_wrapped_item_goes_on_where_it_is_indented() => Assert.Equal(
        ["* The ship that can mend the cable lies in a harbour that is three days to the south.", "* It sails on Monday."],
        Read("- The ship that can mend the cable lies in a harbour that is\n  three days to the south.\n- It sails on Monday."));

    [Fact]
    public void A_line_after_a_whole_item_stands_for_itself() => Assert.Equal(
        ["* Monitoring looks at the continuity of the service and at relations.", "NowMedium priority"],
        Read("  • Monitoring looks at the continuity of the service and at relations.\nNowMedium priority"));

    [Fact]
    public void Short_lines_and_labels_stand_for_themselves() => Assert.Equal(
        ["Also read: Banks are sued over fraud on a payment network", "Also read: An election game is played again", "Oslo", "Bergen"],
        Read("Also read: Banks are sued over fraud on a payment network\nAlso read: An election game is played again\n\nOslo\nBergen"));

    [Fact]
    public void A_short_line_between_blank_lines_is_a_heading() => Assert.Equal(
        ["# Title", "Text of it.", "## Why it is important", "More text.", "Not a heading,", "The last line"],
        Read("Title\n\nText of it.\n\nWhy it is important\n\nMore text.\n\nNot a heading,\n\nThe last line"));

    [Theory]
    [InlineData("Harbour news\n============\n\nText.\n", "# Harbour news")]
    [InlineData("Harbour news\n------------\nText.\n", "## Harbour news")]
    [InlineData("### Harbour news\nText.\n", "### Harbour news")]
    public void Underlined_and_marked_lines_are_headings(string text, string expected) => Assert.Equal([expected, "Text."], Read(text));

    [Theory]
    [InlineData("A  title\r\n\r\nIt was\ta long\u00A0day &amp; night.\r\n")]
    [InlineData("Cafe\u0301 news\n\n  • Re\u0301sume\u0301 of the day\n")]
    public void Every_unit_leads_back_to_the_page(string text)
    {
        foreach (var segment in new PlainTextSegmentReader().Read(text))
        {
            var covered = 0;
            foreach (var run in segment.Runs)
            {
                Assert.Equal(covered, run.Start);
                covered = run.End;
                if (run.IsExact) Assert.Equal(segment.Text[run.Start..run.End], text[run.SourceStart..run.SourceEnd].Replace('\t', ' ').Replace('\u00A0', ' '));
                Assert.InRange(run.SourceStart, segment.ElementRange.Start, segment.ElementRange.End - 1);
            }

            Assert.Equal(segment.Text.Length, covered);
            Assert.True(segment.Text.IsNormalized());
        }
    }

    [Fact]
    public void A_character_reference_is_text() => Assert.Contains("AT&amp;T rose.", Read("Title\n\nAT&amp;T rose.\n\nEnd."));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("-----\n")]
    public void Nothing_visible_gives_no_segments(string text) => Assert.Empty(new PlainTextSegmentReader().Read(text));

    [Theory]
    [InlineData("word ")]
    [InlineData("word\n")]
    [InlineData("\n")]
    [InlineData("- item of a list\n")]
    [InlineData("Region: a:b:c:d ")]
    [InlineData("Only for readers\n")]
    [InlineData("A line that was wrapped by a program at sixty columns or so,\n")]
    public void Reads_1_MB_of_the_same_up_to_its_end(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var segments = new PlainTextSegmentReader().Read(text);
        new StructureReader().Read(segments, [.. segments.Select(_ => SegmentUse.Content)], new PageMetadata());
        Assert.Equal(text.TrimEnd().Length, segments is [] ? 0 : segments[^1].ElementRange.End);
    }
}
