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
        Line($"# {Escape(record.Article.Title?.Value ?? record.Source.Path)}\n");
        WriteFacts(record);
        if (record.KeyPoints.Count > 0)
        {
            Line("\n## Key points\n");
            foreach (var point in record.KeyPoints) Line($"- {Escape(point.Value)}");
        }

        WritePassage("What happened", record.WhatHappened);
        WritePassage("Why it matters", record.WhyItMatters);
        if (record.Conflicts.Count > 0)
        {
            Line("\n## Conflicts\n\n| field | declared | derived | reason |\n| --- | --- | --- | --- |");
            foreach (var conflict in record.Conflicts)
                Line($"| {Cell(conflict.Field)} | {Cell(conflict.Declared)} | {Cell(conflict.Derived)} | {Cell(conflict.Reason)} |");
        }

        Line("\n## Article\n");
        foreach (var block in record.Article.Blocks) WriteBlock(block, block.Span.Of(record.Article.Text));
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("`", "\\`", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).ReplaceLineEndings("\n");

    private static string Cell(string text) => Escape(text).Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

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
        if (!string.IsNullOrEmpty(value)) Line($"- **{label}:** {Escape(value)}");
    }

    private void WritePassage(string title, NarrativePassage? passage)
    {
        if (passage is null) return;
        Line($"\n## {title}\n");
        if (passage.Heading is { } heading) Line($"**{Escape(heading)}**\n");
        Line(Escape(passage.Text).Replace("\n", "\n\n", StringComparison.Ordinal));
    }

    private void WriteBlock(Block block, string text)
    {
        var line = block.Kind switch
        {
            BlockKind.Heading => new string('#', Math.Clamp((block.Level ?? 2) + 1, 3, 6)) + " " + Escape(text) + "\n",
            BlockKind.ListItem => new string(' ', 2 * Math.Max(0, (block.Level ?? 1) - 1)) + "- " + Escape(text),
            BlockKind.Quote => "> " + Escape(text).Replace("\n", "\n> ", StringComparison.Ordinal) + "\n",
            BlockKind.TableRow => "| " + string.Join(" | ", text.Split('\t').Select(Cell)) + " |",
            BlockKind.Caption => "*" + Escape(text) + "*\n",
            BlockKind.Code => "```\n" + text + "\n```\n",
            _ => Escape(text) + "\n",
        };
        Line(line);
    }

    private void Line(string line)
    {
        Writer.Write(line);
        Writer.Write('\n');
    }
}
