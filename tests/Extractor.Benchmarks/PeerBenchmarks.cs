using System.Text;
using BenchmarkDotNet.Attributes;
using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>SmartReader's body over the same pages, to set the whole record against.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private IReadOnlyList<RawPage> pages = [];

    /// <summary>Reads the pages.</summary>
    [GlobalSetup]
    public void Prepare() => pages = Pages.Default();

    /// <summary>Body, title and the like by SmartReader.</summary>
    [Benchmark]
    public void SmartReaderBody()
    {
        foreach (var page in pages)
        {
            using var reader = new SmartReader.Reader("https://example.org/", Encoding.UTF8.GetString(page.Content.Span));
            reader.GetArticle();
        }
    }
}
