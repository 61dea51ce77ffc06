using System.Globalization;
using Extractor.Model;
using Spectre.Console;

namespace Extractor.Cli.Display;

/// <summary>Prints one record for a person to read in a terminal. Page text is never read as mark-up.</summary>
internal static class RecordPrinter
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Prints the record to the width of the console; with <c>«…»</c> around evidence where it has no colours.</summary>
    public static void Print(ProfileRecord record, IAnsiConsole console)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(console);
        var claims = new RecordClaims(record);
        var printer = new ClaimPrinter(record.Article.Text, console.Profile.Capabilities.Ansi, console.Profile.Width);
        PrintHead(record, console);
        PrintConflicts(record.Conflicts, console);
        foreach (var group in claims.Groups)
        {
            PrintTitle(Joined(group.Title, group.Heading), console);
            console.Write(printer.Of(group));
        }

        PrintList("Gates", record.Access.Gates.Select(GateLine), console);
        PrintList("Related links", record.RelatedLinks.Select(link => Joined(link.Title, link.Url)), console);
        PrintList("Diagnostics", record.Diagnostics.Select(note => $"{note.Stage}: {note.Code}: {note.Message}"), console);
    }

    private static void PrintHead(ProfileRecord record, IAnsiConsole console)
    {
        var article = record.Article;
        Line(console, article.Title?.Value ?? record.Source.Path, Strong);
        if (article.Subtitle is { } subtitle) Line(console, subtitle.Value, Style.Plain);
        Line(
            console,
            Joined(
                FieldTerms.Of(article.Kind), article.Authors is { } authors ? string.Join(", ", authors.Value) : null, article.PublishedAt?.Value,
                article.ModifiedAt is { } modified ? "changed " + modified.Value : null, article.Section?.Value),
            Faint);
        Line(
            console,
            Joined(
                record.Source.Publisher, record.Source.CanonicalUrl ?? record.Source.Url ?? record.Source.Path, record.Source.Language,
                $"{article.WordCount} words", $"{article.ReadingMinutes} min"),
            Faint);
        Line(console, "id " + record.Id, Faint);
        if (record.DuplicateOf is { } earlier) Line(console, "nearly repeats " + earlier, Faint);
        console.WriteLine();
        var confidence = record.Confidence;
        var grade = new Paragraph();
        grade.Append($" {SafeText.Line(confidence.Grade)} ", GradeStyle(confidence.Grade));
        grade.Append(string.Create(CultureInfo.InvariantCulture, $"  {confidence.Score:0.00}"), Strong);
        grade.Append(" · " + SafeText.Line(confidence.Label) + " · sourcing " + FieldTerms.Of(confidence.Sourcing));
        console.Write(grade);
        console.WriteLine();
    }

    private static Style GradeStyle(string grade) => new(
        Color.Black, grade switch { "A" => Color.Green, "B" => Color.Aqua, "C" => Color.Yellow, _ => Color.Red }, Decoration.Bold);

    private static void PrintConflicts(IReadOnlyList<Conflict> conflicts, IAnsiConsole console)
    {
        if (conflicts.Count == 0) return;
        PrintTitle("Conflicts", console);
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true }.AddColumns("Field", "Declared", "Derived", "Reason");
        table.Columns[0].NoWrap();
        foreach (var conflict in conflicts)
        {
            table.AddRow(
                Cell(FieldTerms.Words(conflict.Field), Strong), Cell(conflict.Declared, Style.Plain), Cell(conflict.Derived, Style.Plain), Cell(conflict.Reason, Faint));
        }

        console.Write(table);
    }

    private static void PrintList(string title, IEnumerable<string> lines, IAnsiConsole console)
    {
        var list = lines.ToArray();
        if (list.Length == 0) return;
        PrintTitle(title, console);
        foreach (var line in list) console.Write(new Padder(Cell(line, Style.Plain), new Padding(2, 0, 0, 0)));
    }

    private static void PrintTitle(string title, IAnsiConsole console)
    {
        console.WriteLine();
        Line(console, title, new Style(foreground: Color.Teal, decoration: Decoration.Bold));
    }

    private static string GateLine(Gate gate) => Joined(gate.Name, gate.Audience is null ? null : "for " + gate.Audience, gate.Text);

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static Text Cell(string text, Style style) => new(SafeText.Line(text), style);

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(Cell(text, style));
        console.WriteLine();
    }
}
