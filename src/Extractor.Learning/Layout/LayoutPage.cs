using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Learning.Evaluation;
using Extractor.Learning.Fitting;
using Extractor.Metadata;
using Extractor.Model;
using Microsoft.ML.Data;

namespace Extractor.Learning.Layout;

/// <summary>A page that the layout model learns from: its features and which of its segments are content. The tree is parsed again when it is needed.</summary>
internal sealed class LayoutPage
{
    private static readonly PageDecoder Decoder = new(new DecodingOptions());

    private LayoutPage(GoldPage gold, FeatureTable blocks, bool[] isContent, float[] weights)
    {
        Gold = gold;
        Blocks = blocks;
        IsContent = isContent;
        Weights = weights;
    }

    /// <summary>The page and its gold.</summary>
    public GoldPage Gold { get; }

    /// <summary>Features of the first stage.</summary>
    public FeatureTable Blocks { get; }

    /// <summary>Whether each segment is content.</summary>
    public bool[] IsContent { get; }

    /// <summary>Weight of each segment: by its words, so that pages count about alike.</summary>
    public float[] Weights { get; }

    /// <summary>Reads a page; null where it has no gold body or cannot be read.</summary>
    public static LayoutPage? Read(GoldPage gold)
    {
        if (string.IsNullOrEmpty(gold.Body) || Outline(gold) is not var (outline, metadata)) return null;
        var isContent = new BlockAligner(gold.Body).Align(outline.Segments);
        return new(gold, new FeatureReader().Read(outline, metadata), isContent, WeightsOf(outline, isContent));
    }

    /// <summary>Features of the second stage.</summary>
    /// <param name="likely">The first stage's probabilities.</param>
    public FeatureTable Contexts(double[] likely) => new ContextFeatureReader().Read(Outline(Gold)!.Value.Outline, Blocks, likely);

    /// <summary>What a model takes for the body and its headings.</summary>
    public ExtractedPage Extract(LayoutModel model)
    {
        var page = Decode(Gold)!;
        var metadata = new MetadataReader().Read(page);
        var article = new ArticleReader(model, KindModel.Embedded).Read(page, metadata, CancellationToken.None);
        return new()
        {
            Body = article.Text,
            Headings = [.. article.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => article.Text[block.Start..block.End])],
        };
    }

    /// <summary>The segments as examples of what is content.</summary>
    /// <param name="table">Features of the segments.</param>
    /// <param name="scales">What each feature is multiplied by; null for one.</param>
    public IEnumerable<FitRow> Rows(FeatureTable table, IReadOnlyList<float>? scales = null)
    {
        for (var i = 0; i < table.Rows; i++)
        {
            var values = table[i].ToArray();
            for (var column = 0; scales is not null && column < values.Length; column++) values[column] *= scales[column];
            yield return new FitRow { Features = new VBuffer<float>(values.Length, values), Applies = IsContent[i], Weight = Weights[i] };
        }
    }

    private static HtmlPage? Decode(GoldPage gold)
    {
        var url = Uri.TryCreate(gold.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? gold.Url : null;
        return Decoder.Decode(new RawPage { Path = gold.Id, Content = GoldFolder.Content(gold), Url = url, MediaType = "text/html" }, CancellationToken.None).Page;
    }

    private static (PageOutline Outline, PageMetadata Metadata)? Outline(GoldPage gold)
    {
        if (Decode(gold) is not { Root: not null } page) return null;
        var metadata = new MetadataReader().Read(page);
        var segments = new SegmentReader().Read(page, false, CancellationToken.None);
        return segments.Count == 0 ? null : (new PageOutline(segments, metadata), metadata);
    }

    private static float[] WeightsOf(PageOutline outline, bool[] isContent)
    {
        var weights = new float[isContent.Length];
        double all = 0, content = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)(0.3 + Math.Pow(Math.Min(150, outline.Measures[i].Words), 0.7));
            all += weights[i];
            if (isContent[i]) content += weights[i];
        }

        var scale = (float)(100 / Math.Max(50, (all / 2) + content));
        for (var i = 0; i < weights.Length; i++) weights[i] *= scale;
        return weights;
    }
}
