using System.Diagnostics;

namespace Extractor.Cli.Tests;

/// <summary>What a run of the program printed, and its exit code.</summary>
internal sealed record CliRun(int Code, string Output, string Errors)
{
    /// <summary>Runs the commands inside this process; the console is captured, so that such tests share one collection.</summary>
    public static async Task<CliRun> InProcessAsync(params string[] args)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var capturedOutput = new StringWriter();
        using var capturedErrors = new StringWriter();
        Console.SetOut(capturedOutput);
        Console.SetError(capturedErrors);
        try
        {
            var code = await CommandLine.RunAsync(args);
            return new(code, capturedOutput.ToString(), capturedErrors.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    /// <summary>Runs the built program as a process of its own.</summary>
    public static async Task<CliRun> ProcessAsync(string input, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "extractor.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
