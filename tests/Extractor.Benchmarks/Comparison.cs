using System.Diagnostics;
using System.Text;
using Extractor.Assembly;
using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>Pages per second on one core: the full record, written, against SmartReader's body; in turns, in one run.</summary>
internal static class Comparison
{
    /// <summary>Runs and prints; exit code 1 where the full record is slower than the peer's body.</summary>
    public static int Run(string folder, int rounds)
    {
        var pages = Pages.In(folder);
        var pipeline = new ProfilePipelineBuilder().Build();
        var json = new ProfileJson();
        var ours = new List<TimeSpan>();
        var peers = new List<TimeSpan>();
        for (var round = 0; round <= rounds; round++)
        {
            var our = Time(pages, page => Record(pipeline, json, page));
            var peer = Time(pages, Body);
            if (round == 0) continue;
            ours.Add(our);
            peers.Add(peer);
            Console.WriteLine(FormattableString.Invariant($"round {round}: full record {Rate(our):0.0}, SmartReader body {Rate(peer):0.0} pages/s"));
        }

        var ratio = peers.Min() / ours.Min();
        Console.WriteLine(FormattableString.Invariant($"{pages.Count} pages, one core, best of {rounds}: full record {Rate(ours.Min()):0.0}, SmartReader body {Rate(peers.Min()):0.0} pages/s; ratio {ratio:0.00}"));
        return ratio >= 1 ? 0 : 1;

        double Rate(TimeSpan time) => pages.Count / time.TotalSeconds;
    }

    private static TimeSpan Time(IReadOnlyList<RawPage> pages, Action<RawPage> work)
    {
        var watch = Stopwatch.StartNew();
        foreach (var page in pages) work(page);
        return watch.Elapsed;
    }

    private static void Record(ProfilePipeline pipeline, ProfileJson json, RawPage page)
    {
        if (pipeline.Process(page).Record is { } record) json.Write(record, TextWriter.Null);
    }

    private static void Body(RawPage page)
    {
        using var reader = new SmartReader.Reader("https://example.org/", Encoding.UTF8.GetString(page.Content.Span));
        reader.GetArticle();
    }
}
