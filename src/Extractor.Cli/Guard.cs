using Extractor.Models;
using Extractor.Storage.Sqlite;

namespace Extractor.Cli;

/// <summary>Turns what may go wrong around a command into one line for a person and an exit code.</summary>
internal static class Guard
{
    /// <summary>Runs a command.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("extractor: stopped; what was not complete was removed.").ConfigureAwait(false);
            return ExitCodes.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ModelException or StoreException or FormatException or ArgumentException)
        {
            await Console.Error.WriteLineAsync("extractor: " + exception.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
    }

    /// <summary>Runs a command that does not wait.</summary>
    public static int Run(Func<int> command) => RunAsync(() => Task.FromResult(command())).GetAwaiter().GetResult();
}
