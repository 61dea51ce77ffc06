using System.Globalization;
using Extractor.Model;

namespace Extractor.Storage.Files;

/// <summary>Records as Markdown for a person to read, parted by rules.</summary>
public sealed class MarkdownSink : TextSink
{
    private bool any;

    /// <summary>Writes to a file.</summary>
    /// <param name="file">The file; the sink closes it.</param>
    public MarkdownSink(OutputFile file)
        : base(file)
    {
    }

    /// <summary>Writes to a writer that stays open.</summary>
    /// <param name="writer">The writer.</param>
    public MarkdownSink(TextWriter writer)
        : base(writer)
    {
    }

    /// <inheritdoc/>
    protected override void WriteRecord(ProfileRecord record)
    {
        if (any) Line("\n---\n");
        any = true;
        Line($"# {MarkdownText.Line(record.Article.Title?.Value ?? record.Source.Path)}\n");
        WriteFacts(record);
        if (record.KeyPoints.Count > 0)
        {
            Line("\n## Key points\n");
            foreach (var point in record.KeyPoints) Line($"- {MarkdownText.Line(point.Value)}");
        }

        WritePassage("What happened", record.WhatHappened);
        WritePassage("Why it matters", record.WhyItMatters);
        if (record.Conflicts.Count > 0)
        {
            Line("\n## Conflicts\n\n| field | declared | derived | reason |\n| --- | --- | --- | --- |");
            foreach (var conflict in record.Conflicts)
                Line($"| {MarkdownText.Line(conflict.Field)} | {MarkdownText.Line(conflict.Declared)} | {MarkdownText.Line(conflict.Derived)} | {MarkdownText.Line(conflict.Reason)} |");
        }

        Line("\n## Article\n");
        BlockKind? previous = null;
        foreach (var block in record.Article.Blocks)
        {
            // A list or table ends with an empty line; other blocks bring theirs.
            if (previous is BlockKind.ListItem or BlockKind.TableRow && previous != block.Kind) Line(string.Empty);
            var text = block.Span.Of(record.Article.Text);
            if (block.Kind == BlockKind.TableRow && previous != block.Kind) WriteTableHead(text);
            WriteBlock(block, text);
            previous = block.Kind;
        }
    }

    private void WriteFacts(ProfileRecord record)
    {
        Fact("Kind", record.Article.Kind.ToString());
        Fact("Authors", record.Article.Authors is { } authors ? string.Join(", ", authors.Value) : null);
        Fact("Published", record.Article.PublishedAt?.Value);
        Fact("Source", record.Source.CanonicalUrl ?? record.Source.Url ?? record.Source.Path);
        Fact("Subject", record.Profile.Subject?.Value.Name);
        Fact("Domain", record.PrimaryDomain?.Value);
        Fact("Regions", string.Join(", ", record.Regions.Select(region => region.Name)));
        Fact("Entities", string.Join(", ", record.Entities.Take(8).Select(entity => entity.Name)));
        Fact("Confidence", string.Create(
            CultureInfo.InvariantCulture,
            $"{record.Confidence.Grade} · {record.Confidence.Score:0.00} · {record.Confidence.Label} · {record.Confidence.Sourcing}"));
    }

    private void Fact(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value)) Line($"- **{label}:** {MarkdownText.Line(value)}");
    }

    private void WritePassage(string title, NarrativePassage? passage)
    {
        if (passage is null) return;
        Line($"\n## {title}\n");
        if (passage.Heading is { } heading) Line($"**{MarkdownText.Line(heading)}**\n");
        Line(MarkdownText.Lines(passage.Text).Replace("\n", "\n\n", StringComparison.Ordinal));
    }

    // The text does not tell a head row from the others, and a table needs one.
    private void WriteTableHead(string row)
    {
        var cells = row.Count(sign => sign == '\t') + 1;
        Line("|" + string.Concat(Enumerable.Repeat(" |", cells)) + "\n|" + string.Concat(Enumerable.Repeat(" --- |", cells)));
    }

    private void WriteBlock(Block block, string text)
    {
        var line = block.Kind switch
        {
            BlockKind.Heading => new string('#', Math.Clamp((block.Level ?? 2) + 1, 3, 6)) + " " + MarkdownText.Line(text) + "\n",
            BlockKind.ListItem => new string(' ', 2 * Math.Max(0, (block.Level ?? 1) - 1)) + "- " + MarkdownText.Line(text),
            BlockKind.Quote => "> " + MarkdownText.Lines(text).Replace("\n", "\n> ", StringComparison.Ordinal) + "\n",
            BlockKind.TableRow => "| " + string.Join(" | ", text.Split('\t').Select(MarkdownText.Line)) + " |",
            BlockKind.Caption => "*" + MarkdownText.Line(text) + "*\n",
            BlockKind.Code => MarkdownText.Code(text) + "\n",
            _ => MarkdownText.Lines(text) + "\n",
        };
        Line(line);
    }

    private void Line(string line)
    {
        Writer.Write(line);
        Writer.Write('\n');
    }
}
