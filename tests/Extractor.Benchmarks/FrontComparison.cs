using System.Text;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Benchmarks;

/// <summary>
/// From bytes to article (decode, parse, metadata, layout) against SmartReader's article of the same bytes, and against HtmlAgilityPack's bare
/// parse of the same decoded text: in one process, on one core, in turns.
/// </summary>
internal static class FrontComparison
{
    /// <summary>Rounds before the first that counts: the runtime compiles what is hot again while it runs.</summary>
    private const int WarmUp = 4;

    /// <summary>What the front must reach of SmartReader's pages per second.</summary>
    private const double LeastOfPeer = 5;

    /// <summary>What the front may take of the bare parse's time.</summary>
    private const double MostOfParse = 2.5;

    /// <summary>Runs and prints; exit code 1 where a goal is missed.</summary>
    public static int Run(string folder, int rounds)
    {
        OneCore.Bind();
        var pages = Pages.In(folder);
        var stages = new FrontStages();
        Meter front = new("front"), peer = new("SmartReader"), parse = new("bare parse");
        for (var round = -WarmUp; round < rounds; round++)
        {
            if (round == 0) stages.Clear();
            foreach (var page in pages) front.Measure(page, stages.Read);
            foreach (var page in pages) peer.Measure(page, Body);
            foreach (var page in pages)
            {
                if (stages.TextOf(page) is { } text) parse.Measure(text, Parse);
            }

            front.EndRound(counts: round >= 0);
            peer.EndRound(counts: round >= 0);
            parse.EndRound(counts: round >= 0);
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{pages.Count} pages of {pages.Sum(page => (long)page.Content.Length) / pages.Count / 1024} KB, one core, best of {rounds} rounds after {WarmUp}"));
        foreach (var meter in (ReadOnlySpan<Meter>)[front, peer, parse]) meter.Print(pages.Count);
        Console.WriteLine("stages of the front, mean of all rounds:");
        foreach (var (name, time, bytes) in stages.Totals)
            Console.WriteLine(FormattableString.Invariant($"  {name,-18}{time.TotalMilliseconds / pages.Count / rounds,8:0.000} ms{bytes / pages.Count / rounds / 1024,8} KB"));
        var ofPeer = peer.Best / front.Best;
        var ofParse = front.Best / parse.Best;
        Console.WriteLine(FormattableString.Invariant($"front / SmartReader, pages per second: {ofPeer:0.00} (goal {LeastOfPeer:0.0} or more)"));
        Console.WriteLine(FormattableString.Invariant($"front / bare parse, time: {ofParse:0.00} (goal {MostOfParse:0.0} or less)"));
        return ofPeer >= LeastOfPeer && ofParse <= MostOfParse ? 0 : 1;
    }

    private static object Body(RawPage page)
    {
        using var reader = new SmartReader.Reader("https://example.org/", Encoding.UTF8.GetString(page.Content.Span));
        return reader.GetArticle();
    }

    private static HtmlDocument Parse(string text)
    {
        var document = new HtmlDocument();
        document.LoadHtml(text);
        return document;
    }
}
