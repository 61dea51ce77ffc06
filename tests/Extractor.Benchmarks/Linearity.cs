using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>Milliseconds per megabyte of pages of many shapes as they grow from 10 KB to 20 MB: flat where time grows with the page and no faster.</summary>
internal static class Linearity
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 5_000_000, 20_000_000];

    /// <summary>What the rate of the largest page may be of the rate at 1 MB; caches that overflow make it 2 to 3 on some machines.</summary>
    private const double MostGrowth = 4;

    /// <summary>Pages before the first that counts: the runtime compiles what is hot again while it runs.</summary>
    private const int WarmUp = 300;

    /// <summary>A size that takes longer ends its shape.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs and prints; exit code 1 where the time of a shape grows faster than the page.</summary>
    /// <param name="only">A part of the names of the shapes to run; empty for all.</param>
    public static int Run(string only)
    {
        OneCore.Bind();
        var stages = new FrontStages();
        var pipeline = new ProfilePipelineBuilder { Options = new ExtractorOptions { Timeout = TimeSpan.FromMinutes(10) } }.Build();
        Console.WriteLine($"{"ms per MB",-22}{string.Concat(Sizes.Select(size => FormattableString.Invariant($"{size / 1000,10:N0} KB")))}");
        Repeat(GrowingPages.Of("article", 50_000), page => pipeline.Process(page), WarmUp);
        Repeat(GrowingPages.Of("article", 50_000), page => stages.Read(page), WarmUp);
        var passed = true;
        foreach (var name in GrowingPages.Names.Where(name => name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            passed &= Print(name, "front", page => stages.Read(page));
            passed &= Print(name, "record", page => pipeline.Process(page).Record);
        }

        return passed ? 0 : 1;
    }

    private static bool Print(string name, string work, Func<RawPage, object?> run)
    {
        var rates = new double[Sizes.Length];
        for (var i = 0; i < Sizes.Length; i++)
        {
            var page = GrowingPages.Of(name, Sizes[i]);
            var repeats = Math.Max(1, 2_000_000 / Sizes[i]);
            if (i == 0) Repeat(page, run, repeats);
            GC.Collect();
            var time = Repeat(page, run, repeats);
            rates[i] = time.TotalMilliseconds / repeats / (page.Content.Length / 1e6);
            if (time <= Patience) continue;
            Array.Fill(rates, double.PositiveInfinity, i + 1, rates.Length - i - 1);
            break;
        }

        var isFlat = rates[^1] <= MostGrowth * Math.Max(rates[2], rates[3]);
        Console.WriteLine($"{name,-20}{work,-8}{string.Concat(rates.Select(rate => FormattableString.Invariant($"{rate,11:0.0}")))}{(isFlat ? "" : "  not linear")}");
        return isFlat;
    }

    private static TimeSpan Repeat(RawPage page, Func<RawPage, object?> run, int repeats)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++) run(page);
        return Environment.CpuUsage.TotalTime - start;
    }
}
