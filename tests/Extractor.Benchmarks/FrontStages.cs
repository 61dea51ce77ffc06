using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>From bytes to article, as the pipeline does it, with processor time and allocations of each stage added up.</summary>
internal sealed class FrontStages
{
    private static readonly string[] Names = ["decode and parse", "metadata", "layout", "printed metadata"];

    private readonly PageDecoder decoder = new(new DecodingOptions());
    private readonly MetadataReader metadataReader = new();
    private readonly ArticleReader articleReader = new();
    private readonly PrintedMetadata printedMetadata = new();
    private readonly TimeSpan[] times = new TimeSpan[Names.Length];
    private readonly long[] bytes = new long[Names.Length];
    private TimeSpan stamp;
    private long allocated;

    /// <summary>The stages since the last <see cref="Clear"/>: name, time, allocated bytes.</summary>
    public IEnumerable<(string Name, TimeSpan Time, long Bytes)> Totals
    {
        get
        {
            for (var i = 0; i < Names.Length; i++) yield return (Names[i], times[i], bytes[i]);
        }
    }

    /// <summary>Forgets what was measured.</summary>
    public void Clear()
    {
        Array.Clear(times);
        Array.Clear(bytes);
    }

    /// <summary>Reads a page as far as its article; null where the page cannot be decoded.</summary>
    public Article? Read(RawPage raw)
    {
        stamp = Environment.CpuUsage.TotalTime;
        allocated = GC.GetAllocatedBytesForCurrentThread();
        var page = decoder.Decode(raw, CancellationToken.None).Page;
        Note(0);
        if (page is null) return null;
        var metadata = metadataReader.Read(page);
        Note(1);
        var article = articleReader.Read(page, metadata, CancellationToken.None);
        Note(2);
        article = printedMetadata.Complete(article);
        Note(3);
        return article;
    }

    /// <summary>The text that the page's tree is parsed from; null where the page cannot be decoded.</summary>
    public string? TextOf(RawPage raw) => decoder.Decode(raw, CancellationToken.None).Page?.Text;

    private void Note(int stage)
    {
        var now = Environment.CpuUsage.TotalTime;
        var total = GC.GetAllocatedBytesForCurrentThread();
        times[stage] += now - stamp;
        bytes[stage] += total - allocated;
        (stamp, allocated) = (now, total);
    }
}
