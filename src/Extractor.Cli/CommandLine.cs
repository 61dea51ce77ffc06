using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Extractor.Cli.Commands;

namespace Extractor.Cli;

/// <summary>The program's commands put together.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs; returns the exit code.</summary>
    /// <param name="args">The words typed after the program's name.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(args);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Turns raw news and profile HTML into structured records: every claim with its evidence.")
        {
            ExtractCommand.Create(), ShowCommand.Create(), QueryCommand.Create(), VerifyCommand.Create(), SchemaCommand.Create(),
            ModelsCommand.Create(), TrainCommand.Create(), EvaluateCommand.Create(), RulesCommand.Create(),
        };
        root.WithExamples(
            "extractor extract corpus/pages -o records.jsonl",
            "extractor show records.jsonl --html record.html",
            "extractor extract corpus/pages --store profiles.db && extractor query --store profiles.db --region Europe");
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help) option.Action = new HelpWithExamples(help);
        }

        return root;
    }

    private sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => inner.ClearsParseErrors;

        public override int Invoke(ParseResult parseResult)
        {
            var code = inner.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            foreach (var line in Examples.Of(parseResult.CommandResult.Command)) output.WriteLine(line);
            return code;
        }
    }
}
