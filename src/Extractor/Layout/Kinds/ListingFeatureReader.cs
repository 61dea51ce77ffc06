namespace Extractor.Layout;

/// <summary>Reads the features that tell a page of links to articles from an article.</summary>
internal static class ListingFeatureReader
{
    /// <summary>Names of the features in column order.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<ListingFeature>();

    /// <summary>The features, in the order of <see cref="ListingFeature"/>.</summary>
    public static float[] Read(PageShape shape)
    {
        var row = new float[Names.Count];
        Set(ListingFeature.Bias, 1);
        Set(ListingFeature.Prose, Math.Log(1 + shape.Prose));
        Set(ListingFeature.LongestProse, Math.Log(1 + shape.LongestProse));
        Set(ListingFeature.ProseBlocks, Math.Log(1 + shape.ProseBlocks));
        Set(ListingFeature.Words, Math.Log(1 + shape.Words));
        Set(ListingFeature.ProseShare, shape.Prose / Math.Max(1, shape.Words));
        Set(ListingFeature.ContentShare, shape.Words / Math.Max(1, shape.PageWords));
        Set(ListingFeature.LinkShare, shape.LinkShare);
        Set(ListingFeature.PageLinkShare, shape.PageLinkShare);
        Set(ListingFeature.Headlines, Math.Log(1 + shape.Headlines));
        Set(ListingFeature.HeadlineHeadings, Math.Log(1 + shape.HeadlineHeadings));
        Set(ListingFeature.LinkedHeadings, (double)shape.LinkedHeadings / Math.Max(1, shape.Headings));
        Set(ListingFeature.LinkedBlocks, Math.Log(1 + shape.LinkedBlocks));
        Set(ListingFeature.LinkedBlockShare, (double)shape.LinkedBlocks / Math.Max(1, shape.Blocks));
        Set(ListingFeature.MeanProse, Math.Log(1 + (shape.Prose / Math.Max(1, shape.ProseBlocks))));
        Set(ListingFeature.ProseAmongHeadlines, (double)shape.ProseBlocks / Math.Max(1, shape.ProseBlocks + shape.Headlines));
        Set(ListingFeature.HasTitle, shape.HasTitle ? 1 : 0);
        Set(ListingFeature.HeadingShare, (double)shape.Headings / Math.Max(1, shape.Blocks));
        Set(ListingFeature.ProseToHeadlines, Math.Log((1 + shape.Prose) / (1 + shape.Headlines)));
        return row;

        void Set(ListingFeature feature, double value) => row[(int)feature] = (float)value;
    }
}
