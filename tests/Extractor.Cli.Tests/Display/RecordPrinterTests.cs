using Extractor.Cli.Display;
using Extractor.Model;
using Extractor.Testing;
using Spectre.Console;

namespace Extractor.Cli.Tests.Display;

public class RecordPrinterTests
{
    private static string Print(ProfileRecord record, int width = 100, bool ansi = false)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ansi ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        RecordPrinter.Print(record, console);
        return output.ToString();
    }

    [Theory]
    [InlineData("Nordlink lands a second cable")]
    [InlineData("profile · Ada Berg, Cable desk · 2026-03-04 · Infrastructure")]
    [InlineData("Cable Watch · https://cable-watch.example/nordlink · en")]
    [InlineData(" C   0.71 · Medium · sourcing mixed")]
    [InlineData("│ Asia Pacific │ Northern Europe │")]
    [InlineData("Nordlink  derived 0.93")]
    [InlineData("NO, DK, SE")]
    [InlineData("4 mentions · salience 0.15 · geonames 3144096 · iso3166 NO · also Norwegian")]
    [InlineData("What happened · Nordlink lands a second cable")]
    [InlineData("Route maps · for Harbour Circle · Members see")]
    [InlineData("How deep is the Skagerrak? · https://cable-watch.example/skagerrak")]
    [InlineData("https://nkom.example/reports/2026-02.pdf")]
    [InlineData("Metadata: metadata.json-repaired: A comma")]
    public void Shows(string expected) => Assert.Contains(expected, Print(Records.Sample(), 140), StringComparison.Ordinal);

    [Fact]
    public void Quotes_evidence_in_its_context_and_brackets_it_without_colours()
    {
        var printed = Print(Records.Sample(), 140);
        Assert.Contains("> A second route matters because «hospitals, banks and the power grid of southern Norway» hang on", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', printed);
    }

    [Fact]
    public void Prints_a_value_that_is_its_evidence_only_once()
    {
        const string text = "The canal will admit fewer ships from May. Few expected it. Freight rates will rise for a year.";
        string[] sentences = ["The canal will admit fewer ships from May.", "Freight rates will rise for a year."];
        var record = Records.Of("once", text) with
        {
            WhatHappened = new NarrativePassage { Text = string.Join('\n', sentences), Origin = Origin.Derived, Confidence = 0.4, Evidence = [.. sentences.Select(words => Records.Find(text, words))] },
        };
        var printed = Print(record, 140);
        Assert.Contains("«The canal will admit fewer ships from May.» Few expected it.", printed, StringComparison.Ordinal);
        Assert.Contains("Few expected it. «Freight rates will rise for a year.»  derived 0.40", printed, StringComparison.Ordinal);
        Assert.Equal(2, printed.Split("«The canal will").Length);
    }

    [Fact]
    public void Highlights_evidence_with_colours_instead_of_brackets()
    {
        var printed = Print(Records.Sample(), 140, ansi: true);
        Assert.Contains("m320 terabits a second\u001b", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('«', printed);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Keeps_inside_the_width(int width) =>
        Assert.All(Print(Records.Sample(), width).Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, width));

    [Fact]
    public void Leaves_out_what_is_empty()
    {
        var printed = Print(Records.Of("bare"));
        foreach (var title in (string[])["Conflicts", "Entities", "Gates", "Related links", "Diagnostics", "Key points", "Declared"])
            Assert.DoesNotContain(title, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_page_text_neither_as_markup_nor_as_control_sequences()
    {
        var hostile = "[red]not[/] [link=https://evil.example]markup\u001b]0;title\u0007\u001b[2J\u009b1m[/";
        var record = Records.Of("hostile", hostile) with
        {
            KeyPoints = [Records.Value(hostile, hostile, Origin.Derived, 0.5, hostile)],
            Conflicts = [new Conflict(hostile, hostile, hostile, hostile)],
            Diagnostics = [new Diagnostic(hostile, hostile, hostile)],
            RelatedLinks = [new RelatedLink(hostile, hostile)],
            Profile = new ProfileFields { Attributes = [new LabeledValue { Label = hostile, Value = hostile, Note = hostile, Xpath = "" }] },
            Access = new AccessInfo { Gates = [new Gate(hostile, hostile, hostile, "")] },
        };
        var printed = Print(record, 200);
        Assert.Contains("[red]not[/] [link=https://evil.example]markup]0;title[2J", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(printed, sign => char.IsControl(sign) && sign is not ('\n' or '\r'));
    }

    [Fact]
    public void Prints_a_record_whose_spans_do_not_fit_its_text()
    {
        var record = Records.Of("broken", "short") with
        {
            KeyPoints = [new() { Value = "point", Origin = Origin.Derived, Confidence = 0.5, Evidence = [new(-5, 2), new(3, 90), new(4, 1)] }],
        };
        Assert.Contains("point", Print(record), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_many_more_there_are()
    {
        var entities = Enumerable.Range(1, 30).Select(i => new Entity { Id = "e" + i, Name = "Name " + i, Type = EntityType.Person });
        Assert.Contains("5 more; show --html has all", Print(Records.Of("many") with { Entities = [.. entities] }), StringComparison.Ordinal);
    }
}
