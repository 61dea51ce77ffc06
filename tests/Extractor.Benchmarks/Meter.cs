namespace Extractor.Benchmarks;

/// <summary>
/// Processor time and allocations of one piece of work over rounds of pages; what stands between two measurements is not counted. Processor time, for
/// other programs on the machine stretch the time on the wall.
/// </summary>
/// <param name="name">Name of the work.</param>
internal sealed class Meter(string name)
{
    private readonly List<(TimeSpan Time, long Bytes)> rounds = [];
    private TimeSpan time;
    private long bytes;
    private object? last;

    /// <summary>Time of the fastest round.</summary>
    public TimeSpan Best => rounds.Min(round => round.Time);

    /// <summary>Measures the work on one page; its result is kept until the next, so that it is not optimised away.</summary>
    public void Measure<T>(T page, Func<T, object?> work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        last = work(page);
        time += Environment.CpuUsage.TotalTime - start;
        bytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
    }

    /// <summary>Ends a round.</summary>
    /// <param name="counts">Whether it is kept.</param>
    public void EndRound(bool counts)
    {
        if (counts) rounds.Add((time, bytes));
        (time, bytes, last) = (TimeSpan.Zero, 0, null);
    }

    /// <summary>Prints pages per second, time and allocations per page.</summary>
    public void Print(int pages) =>
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-14}{pages / Best.TotalSeconds,8:0.0} pages/s{Best.TotalMilliseconds / pages,9:0.000} ms{rounds[0].Bytes / pages / 1024,8} KB allocated per page"));
}
