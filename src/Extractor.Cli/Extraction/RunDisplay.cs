using System.Globalization;
using Spectre.Console;

namespace Extractor.Cli.Extraction;

/// <summary>Shows how a run goes: a bar on a terminal, a plain line every few seconds elsewhere; both on standard error.</summary>
internal static class RunDisplay
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(10);

    /// <summary>Runs the work under the display that fits.</summary>
    /// <param name="count">Counts the pages while the run is under way; null where they cannot be counted beforehand.</param>
    /// <param name="work">The run.</param>
    public static Task<RunSummary> RunAsync(Func<long?> count, Func<IProgress<RunSummary>, Task<RunSummary>> work) =>
        Console.IsErrorRedirected ? PlainAsync(work) : BarAsync(count, work);

    private static async Task<RunSummary> PlainAsync(Func<IProgress<RunSummary>, Task<RunSummary>> work)
    {
        var next = LineInterval;
        return await work(new Told(summary =>
        {
            if (summary.Elapsed < next) return;
            next = summary.Elapsed + LineInterval;
            Console.Error.WriteLine($"extracted {summary}");
        })).ConfigureAwait(false);
    }

    private static async Task<RunSummary> BarAsync(Func<long?> count, Func<IProgress<RunSummary>, Task<RunSummary>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Extracting", autoStart: true, maxValue: double.MaxValue);
                bar.IsIndeterminate = true;
                var counting = Task.Run(() =>
                {
                    if (count() is not { } pages) return;
                    bar.MaxValue = Math.Max(1, pages);
                    bar.IsIndeterminate = false;
                });
                var summary = await work(new Told(done =>
                {
                    bar.Value = done.Pages;
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"{done.Pages} pages, {done.Failures} failed");
                })).ConfigureAwait(false);
                await counting.ConfigureAwait(false);
                return summary;
            }).ConfigureAwait(false);
    }

    private sealed class Told(Action<RunSummary> told) : IProgress<RunSummary>
    {
        public void Report(RunSummary value) => told(value);
    }
}
