using System.CommandLine;
using Extractor.Assembly;

namespace Extractor.Cli.Commands;

/// <summary><c>schema</c>: the record's contract as JSON Schema.</summary>
internal static class SchemaCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var command = new Command("schema", "Print the record's contract as JSON Schema (draft 2020-12).");
        command.WithExamples("extractor schema > profile-record.schema.json");
        command.SetAction(_ => Guard.Run(() =>
        {
            Console.Out.Write(ProfileSchema.Text());
            return ExitCodes.Success;
        }));
        return command;
    }
}
