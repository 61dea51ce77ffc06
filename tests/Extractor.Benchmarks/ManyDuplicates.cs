using System.Diagnostics;
using System.Globalization;
using System.Text;
using Extractor.Duplicates;
using Extractor.Storage.Files;

namespace Extractor.Benchmarks;

/// <summary>Near-duplicates among very many made-up documents: speed, memory, and how many of the planted copies are found.</summary>
internal static class ManyDuplicates
{
    private const int Words = 400;
    private const int Vocabulary = 50_000;
    private const int CopyEvery = 10;
    private const double Changed = 0.05;

    /// <summary>Documents back from a copy to its original, at most.</summary>
    private const int Reach = 500_000;

    /// <summary>Runs over the documents, one in ten of them a copy of an earlier one with every twentieth word changed; prints the figures.</summary>
    public static int Run(int count)
    {
        var options = new DuplicateOptions();
        var sketcher = new ArticleSketcher(options);
        using var archive = new ScratchArchive(Path.GetTempPath());
        var finder = new DuplicateFinder(new SketchIndex(archive), options);
        var (planted, found, wrong, sketching, finding) = (0, 0, 0, TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < count; i++)
        {
            var original = i % CopyEvery == CopyEvery - 1 ? OriginalOf(i) : -1;
            var text = original < 0 ? Text(i, -1) : Text(original, i);
            var start = Stopwatch.GetTimestamp();
            var sketch = sketcher.Sketch(text)!;
            sketching += Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            var id = i.ToString("x64", CultureInfo.InvariantCulture);
            var earlier = finder.Find(id, sketch);
            if (earlier is null) finder.Add(id, sketch);
            finding += Stopwatch.GetElapsedTime(start);
            if (original >= 0) planted++;
            if (earlier is null) continue;
            if (original >= 0 && earlier == original.ToString("x64", CultureInfo.InvariantCulture)) found++;
            else wrong++;
        }

        using var process = Process.GetCurrentProcess();
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} documents of {Words} words: sketch {count / sketching.TotalSeconds:0} a second, find and add {count / finding.TotalSeconds:0} a second; {found} of {planted} copies found, {wrong} wrong; peak memory {process.PeakWorkingSet64 / 1e6:0} MB"));
        return 0;
    }

    // An original is no copy itself.
    private static int OriginalOf(int copy)
    {
        var back = 1 + (int)(HashMixer.Mix((ulong)copy) % (ulong)Math.Min(copy, Reach));
        var original = copy - back;
        return original % CopyEvery == CopyEvery - 1 ? original - 1 : original;
    }

    private static string Text(int document, int copy)
    {
        var text = new StringBuilder(Words * 7);
        for (var i = 0; i < Words; i++)
        {
            var bits = HashMixer.Mix(((ulong)document << 20) + (ulong)i + HashMixer.Step);
            if (copy >= 0 && HashMixer.Mix(((ulong)copy << 20) + (ulong)i) % 1000 < Changed * 1000) bits = HashMixer.Mix(bits + 1);

            // Words as a language has them: the r-th most frequent stands in proportion to 1 / r (Zipf).
            var rank = (int)Math.Pow(Vocabulary, (bits >> 11) / (double)(1UL << 53));
            text.Append('w').Append(rank).Append(' ');
        }

        return text.ToString();
    }
}
