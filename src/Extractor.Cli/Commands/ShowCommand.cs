using System.CommandLine;
using Extractor.Cli.Display;
using Spectre.Console;

namespace Extractor.Cli.Commands;

/// <summary><c>show</c>: one record for a person to read.</summary>
internal static class ShowCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var record = new Argument<string>("RECORD") { Description = "File of records that extract wrote (.jsonl or .json), or a store." };
        var id = new Option<string?>("--id") { Description = "The record's id, or the beginning of it.", HelpName = "ID" };
        var number = PositiveNumber.Option("--number", ["-n"], "The record's position in the file, from 1.", () => 1);
        var html = new Option<string?>("--html") { Description = "Write a self-contained page instead: article and claims side by side.", HelpName = "FILE" };
        var command = new Command("show", "Print one record for a person to read, with its evidence quoted and highlighted.") { record, id, number, html };
        command.WithExamples(
            "extractor show records.jsonl                          the first record",
            "extractor show records.jsonl -n 7                     the seventh",
            "extractor show profiles.db --id 3fa94c1b              from a store",
            "extractor show records.jsonl --html record.html       open it in a browser: each claim lights up its evidence");
        command.SetAction(parsed => Guard.Run(() =>
        {
            var found = RecordFile.Find(parsed.GetValue(record)!, parsed.GetValue(id), parsed.GetValue(number));
            if (parsed.GetValue(html) is { } path)
            {
                File.WriteAllText(path, RecordPage.Of(found));
                Console.Error.WriteLine($"wrote {path}");
            }
            else
            {
                RecordPrinter.Print(found, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }));
            }

            return ExitCodes.Success;
        }));
        return command;
    }
}
