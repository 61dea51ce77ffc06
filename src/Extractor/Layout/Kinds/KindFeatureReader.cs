using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Reads the features that tell the genre of an article.</summary>
internal static class KindFeatureReader
{
    /// <summary>Names of the features in column order.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<KindFeature>();

    /// <summary>The features, in the order of <see cref="KindFeature"/>.</summary>
    public static float[] Read(KindEvidence evidence)
    {
        var row = new KindFeatureRow(evidence.Shape.Words);
        row.Set(KindFeature.Bias, 1);
        ReadShape(row, evidence);
        ReadHeadings(row, evidence.Text);
        row.Set(KindFeature.Byline, evidence.Metadata.Authors is null ? 0 : 1);
        row.Set(KindFeature.Dated, evidence.Metadata.PublishedAt is null ? 0 : 1);
        KindTextFeatures.Read(row, evidence.Text);
        KindTitleFeatures.Read(row, TitleOf(evidence));
        ReadTypes(row, SchemaTypes.Of(evidence.Metadata.DeclaredTypes));
        ReadAddress(row, evidence);
        return row.Values;
    }

    /// <summary>The title that the genre is told by; null where the page has none.</summary>
    public static string? TitleOf(KindEvidence evidence)
    {
        if ((evidence.Structures.Title?.Text ?? evidence.Metadata.Title?.Value) is { } title) return title;
        for (var i = 0; i < evidence.Segments.Count; i++)
        {
            if (evidence.Structures.Uses[i] == SegmentUse.Title) return evidence.Segments[i].Text;
        }

        return null;
    }

    private static void ReadShape(KindFeatureRow row, KindEvidence evidence)
    {
        var shape = evidence.Shape;
        row.SetCount(KindFeature.Words, shape.Words);
        row.SetCount(KindFeature.BlockWords, shape.Words / Math.Max(1, shape.Blocks));
        row.SetCount(KindFeature.LongestProse, shape.LongestProse);
        row.Set(KindFeature.ProseShare, shape.Prose / Math.Max(1, shape.Words));
        row.Set(KindFeature.LinkShare, shape.LinkShare);
        row.SetRate(KindFeature.Teasers, shape.Headlines);
        row.SetCount(KindFeature.Pairs, evidence.Structures.Pairs.Count);
        row.SetCount(KindFeature.Statements, evidence.Structures.Statements.Count);
    }

    private static void ReadHeadings(KindFeatureRow row, CanonicalText text)
    {
        int items = 0, rows = 0, headings = 0, numbered = 0, questions = 0;
        var words = 0.0;
        foreach (var block in text.Blocks)
        {
            if (block.Kind == BlockKind.ListItem) items++;
            if (block.Kind == BlockKind.TableRow) rows++;
            if (block.Kind != BlockKind.Heading) continue;
            headings++;
            words += TextMeasure.Of(block.Span.Of(text.Text)).Words;
            if (char.IsAsciiDigit(text.Text[block.Start]) || text.Text[block.Start] == '#') numbered++;
            if (text.Text[block.End - 1] is '?' or '？') questions++;
        }

        var blocks = Math.Max(1, text.Blocks.Count);
        row.Set(KindFeature.ListItems, (double)items / blocks);
        row.Set(KindFeature.Rows, (double)rows / blocks);
        row.SetRate(KindFeature.Headings, headings);
        row.SetCount(KindFeature.HeadingCount, headings);
        row.SetCount(KindFeature.HeadingWords, words / Math.Max(1, headings));
        row.Set(KindFeature.NumberedHeadings, (double)numbered / Math.Max(1, headings));
        row.Set(KindFeature.Questions, (double)questions / Math.Max(1, headings));
    }

    private static void ReadTypes(KindFeatureRow row, SchemaTypes types)
    {
        row.Set(KindFeature.TypeNews, types.IsNews ? 1 : 0);
        row.Set(KindFeature.TypeBlog, types.IsBlog ? 1 : 0);
        row.Set(KindFeature.TypeArticle, types.IsPlainArticle ? 1 : 0);
        row.Set(KindFeature.TypeProfile, types.IsProfile ? 1 : 0);
        row.Set(KindFeature.TypeList, types.HasList ? 1 : 0);
        row.Set(KindFeature.TypeSite, types.IsSite ? 1 : 0);
        row.Set(KindFeature.TypeGuide, types.IsGuide ? 1 : 0);
        row.Set(KindFeature.TypeReview, types.IsReview ? 1 : 0);
    }

    private static void ReadAddress(KindFeatureRow row, KindEvidence evidence)
    {
        var address = evidence.Page.Source.Url ?? evidence.Metadata.CanonicalUrl;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return;
        foreach (var feature in AddressWords.Of(uri)) row.Set(feature, 1);
        int links = 0, outer = 0;
        foreach (var link in evidence.Text.Links)
        {
            links++;
            if (Uri.TryCreate(link.Url, UriKind.Absolute, out var target) && !string.Equals(target.Host, uri.Host, StringComparison.OrdinalIgnoreCase)) outer++;
        }

        row.SetRate(KindFeature.Links, links);
        row.Set(KindFeature.OuterLinks, (double)outer / Math.Max(1, links));
    }
}
