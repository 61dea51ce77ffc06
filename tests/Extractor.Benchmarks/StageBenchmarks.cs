using BenchmarkDotNet.Attributes;
using Extractor.Assembly;
using Extractor.Decoding;
using Extractor.Decoding.Markup;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>Each stage over all pages of the corpus, or of the folder that EXTRACTOR_PAGES names.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly MetadataReader metadata = new();
    private readonly ArticleReader layout = new();
    private readonly PrintedMetadata printed = new();
    private readonly ProfileJson json = new();
    private IReadOnlyList<RawPage> raw = [];
    private PageDecoder decoder = new(new DecodingOptions());
    private HtmlPage[] pages = [];
    private PageMetadata[] heads = [];
    private ProfilePipeline pipeline = null!;
    private ProfileRecord[] records = [];
    private Article[] articles = [];

    /// <summary>Prepares the input of each stage.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        raw = Pages.Default();
        decoder = new PageDecoder(new DecodingOptions());
        pipeline = new ProfilePipelineBuilder().Build();
        pages = [.. raw.Select(page => decoder.Decode(page, CancellationToken.None).Page!).Where(page => page is not null)];
        heads = [.. pages.Select(metadata.Read)];
        articles = [.. pages.Select((page, i) => printed.Complete(layout.Read(page, heads[i], CancellationToken.None)))];
        records = [.. raw.Select(page => pipeline.Process(page).Record!).Where(record => record is not null)];
    }

    /// <summary>Bytes to text to tree.</summary>
    [Benchmark]
    public void DecodeAndParse()
    {
        foreach (var page in raw) decoder.Decode(page, CancellationToken.None);
    }

    /// <summary>Text to tree, the part of it that HtmlAgilityPack takes.</summary>
    [Benchmark]
    public void Parse()
    {
        foreach (var page in pages) TreeParser.Parse(page.Markup);
    }

    /// <summary>Tree to metadata.</summary>
    [Benchmark]
    public void Metadata()
    {
        foreach (var page in pages) metadata.Read(page);
    }

    /// <summary>Tree to article.</summary>
    [Benchmark]
    public void Layout()
    {
        for (var i = 0; i < pages.Length; i++) layout.Read(pages[i], heads[i], CancellationToken.None);
    }

    /// <summary>Article to annotated article.</summary>
    [Benchmark]
    public void Annotate()
    {
        foreach (var article in articles) pipeline.Annotate(article, CancellationToken.None);
    }

    /// <summary>Record to JSON.</summary>
    [Benchmark]
    public void Write()
    {
        foreach (var record in records) json.Write(record, TextWriter.Null);
    }

    /// <summary>Page to written record.</summary>
    [Benchmark]
    public void Whole()
    {
        foreach (var page in raw)
        {
            if (pipeline.Process(page).Record is { } record) json.Write(record, TextWriter.Null);
        }
    }
}
