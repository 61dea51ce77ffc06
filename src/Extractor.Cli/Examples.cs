using System.CommandLine;
using System.Runtime.CompilerServices;

namespace Extractor.Cli;

/// <summary>Examples that a command's help shows below its options.</summary>
internal static class Examples
{
    private static readonly ConditionalWeakTable<Command, string[]> Known = [];

    /// <summary>Gives a command its examples.</summary>
    public static void WithExamples(this Command command, params string[] examples) => Known.Add(command, examples);

    /// <summary>The lines to print below a command's help; none where it has no examples.</summary>
    public static IEnumerable<string> Of(Command command) =>
        Known.TryGetValue(command, out var examples) ? ["Examples:", .. examples.Select(example => "  " + example), string.Empty] : [];
}
