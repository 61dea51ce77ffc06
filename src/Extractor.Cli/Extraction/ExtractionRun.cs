using System.Diagnostics;
using System.Threading.Channels;
using Extractor.Cli.Rules;
using Extractor.Model;

namespace Extractor.Cli.Extraction;

/// <summary>Source to pipeline to sinks: pages in parallel, outcomes in the order of the input, a bounded number of them in memory.</summary>
internal sealed class ExtractionRun(
    ProfilePipeline pipeline, IReadOnlyList<IProfileSink> sinks, FailureLog failures, RuleTally? rules, RunDuplicates? duplicates, int parallelism)
{
    /// <summary>Pages in memory for each worker: enough that a slow page does not hold up the others.</summary>
    private const int PagesPerWorker = 4;

    /// <summary>Runs to the end of the source.</summary>
    /// <param name="source">Where pages come from.</param>
    /// <param name="failFast">Whether to stop at the first failure.</param>
    /// <param name="progress">Told after each page.</param>
    /// <param name="cancellationToken">Stops the run; nothing is completed.</param>
    public async Task<RunSummary> RunAsync(IPageSource source, bool failFast, IProgress<RunSummary> progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watch = Stopwatch.StartNew();
        var queue = Channel.CreateBounded<Task<SketchedOutcome>>(new BoundedChannelOptions(parallelism * PagesPerWorker) { SingleReader = true, SingleWriter = true });
        using var workers = new SemaphoreSlim(parallelism);
        var feeding = FeedAsync(source, queue.Writer, workers, stop.Token);
        var summary = new RunSummary(0, 0, 0, TimeSpan.Zero);
        try
        {
            await foreach (var pending in queue.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                var outcome = await pending.ConfigureAwait(false);
                summary = await TakeAsync(outcome, summary, cancellationToken).ConfigureAwait(false) with { Elapsed = watch.Elapsed };
                progress.Report(summary);
                if (failFast && summary.Failures > 0) break;
            }

            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (feeding.IsFaulted) await feeding.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (queue.Reader.TryRead(out var left)) await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        foreach (var sink in sinks) await sink.CompleteAsync(cancellationToken).ConfigureAwait(false);
        await failures.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return summary with { Elapsed = watch.Elapsed };
    }

    private async Task FeedAsync(
        IPageSource source, ChannelWriter<Task<SketchedOutcome>> queue, SemaphoreSlim workers, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in source.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                await queue.WriteAsync(ProcessAsync(item, workers, cancellationToken), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            queue.Complete();
        }
    }

    private async Task<SketchedOutcome> ProcessAsync(SourcedPage item, SemaphoreSlim workers, CancellationToken cancellationToken)
    {
        if (item.Page is null) return new(PageOutcome.Of(item.Failure!));
        await workers.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Process(item.Page, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            workers.Release();
        }
    }

    private SketchedOutcome Process(RawPage page, CancellationToken cancellationToken)
    {
        var outcome = pipeline.Process(page, cancellationToken);
        return new(outcome, outcome.Record is { } record ? duplicates?.Sketch(record) : null);
    }

    private async ValueTask<RunSummary> TakeAsync(SketchedOutcome sketched, RunSummary summary, CancellationToken cancellationToken)
    {
        var (outcome, sketch) = sketched;
        if (outcome.Failure is { } failure)
        {
            failures.Write(failure);
            return summary with { Failures = summary.Failures + 1 };
        }

        if (outcome.Rule is { } rule) rules?.Add(rule);
        var record = duplicates?.Mark(outcome.Record!, sketch) ?? outcome.Record!;
        foreach (var sink in sinks) await sink.WriteAsync(record, cancellationToken).ConfigureAwait(false);
        duplicates?.Keep(record, sketch);
        return summary with { Records = summary.Records + 1, Duplicates = summary.Duplicates + (record.DuplicateOf is null ? 0 : 1) };
    }
}
