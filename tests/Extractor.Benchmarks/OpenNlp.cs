using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Benchmarks;

/// <summary>The program <c>opennlp</c>, run by its own commands with its own defaults.</summary>
internal static partial class OpenNlp
{
    private const string Program = "opennlp";

    /// <summary>Whether it can be run here.</summary>
    public static bool IsInstalled()
    {
        try
        {
            Run([], input: null, accepts: _ => true);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Trains a name finder.</summary>
    /// <param name="samples">File of samples in its own format.</param>
    /// <param name="model">File to write.</param>
    public static void Train(string samples, string model) =>
        Run(["TokenNameFinderTrainer", "-lang", "en", "-encoding", "UTF-8", "-data", samples, "-model", model], input: null, accepts: code => code == 0);

    /// <summary>Marks the names of sentences.</summary>
    /// <param name="model">File of a model.</param>
    /// <param name="sentences">Sentences of tokens with spaces between; an empty one ends a document.</param>
    /// <param name="runtime">The seconds that it says it took, without start and reading of the model.</param>
    public static IReadOnlyList<string> Find(string model, IEnumerable<string> sentences, out double runtime)
    {
        var (output, told) = Run(["TokenNameFinder", model], string.Join('\n', sentences) + "\n", code => code == 0);
        runtime = double.Parse(Runtime().Match(told).Groups[1].Value, CultureInfo.InvariantCulture);
        return output.Split('\n');
    }

    // Runtime: 1.234s
    [GeneratedRegex(@"Runtime: ([0-9.]+)s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Runtime();

    private static (string Output, string Told) Run(string[] arguments, string? input, Func<int, bool> accepts)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["JAVA_TOOL_OPTIONS"] = "-Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dstdout.encoding=UTF-8";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var told = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return accepts(process.ExitCode) ? (output.Result, told.Result) : throw new InvalidOperationException($"{Program} {arguments[0]} ended with {process.ExitCode}: {told.Result}");
    }
}
