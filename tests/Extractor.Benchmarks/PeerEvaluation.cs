using Extractor.Learning.Evaluation;

namespace Extractor.Benchmarks;

/// <summary>The pipeline and SmartReader on the same pages, through the same scorer.</summary>
internal static class PeerEvaluation
{
    /// <summary>Measures both and prints them with their difference.</summary>
    public static int Run(string folder)
    {
        var pages = GoldFolder.Read(folder);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var ours = PageEvaluation.Run(name, pages, new PipelineExtractor(new ProfilePipelineBuilder().Build()));
        var peer = PageEvaluation.Run(name, pages, new SmartReaderExtractor());
        Console.WriteLine(FormattableString.Invariant($"{name}: {pages.Count} pages, {ours.Extractor} against {peer.Extractor}"));
        Console.WriteLine($"{"measure",-16} {"ours",6} {"peer",6}   difference (95 %)");
        foreach (var line in MeasureDifference.Between(ours, peer))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{line.Measure,-16} {line.Ours,6:0.000} {line.Theirs,6:0.000}   {line.Difference.Value:+0.000;-0.000} ({line.Difference.Low:+0.000;-0.000} to {line.Difference.High:+0.000;-0.000})"));
        }

        return 0;
    }
}
