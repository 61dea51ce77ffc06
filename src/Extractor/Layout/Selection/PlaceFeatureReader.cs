using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Reads the features of the second stage that tell where a segment stands: under which heading, beside what, how near to the core of the content.</summary>
internal static class PlaceFeatureReader
{
    private const double NoHeading = 50;

    /// <summary>Fills its columns.</summary>
    public static void Read(FeatureTable table, PageOutline page, double[] likely)
    {
        ReadCore(table, page, likely);
        ReadHeadings(table, page, likely);
        ReadBeside(table, page);
        double total = 0;
        for (var i = 0; i < likely.Length; i++) total += likely[i] * page.Measures[i].Words;
        var left = total;
        for (var i = 0; i < likely.Length; i++)
        {
            var row = table[i];
            left -= likely[i] * page.Measures[i].Words;
            Set(row, ContextFeature.PageWords, Math.Log(1 + page.Words));
            Set(row, ContextFeature.PageLikelyShare, total / Math.Max(1, page.Words));
            Set(row, ContextFeature.Left, left / Math.Max(1, total));
        }
    }

    private static void ReadCore(FeatureTable table, PageOutline page, double[] likely)
    {
        var core = new ContentCore(page, likely);
        for (var i = 0; i < likely.Length; i++)
        {
            var row = table[i];
            var holder = page.Holders[i];
            if (i > 0 && holder is not null && holder == page.Holders[i - 1])
            {
                foreach (var feature in (ReadOnlySpan<ContextFeature>)[ContextFeature.InMost, ContextFeature.InHalf, ContextFeature.LevelsToMost])
                    row[(int)feature] = table[i - 1][(int)feature];
                continue;
            }

            Set(row, ContextFeature.InMost, core.IsInMost(holder));
            Set(row, ContextFeature.InHalf, core.IsInHalf(holder));
            Set(row, ContextFeature.LevelsToMost, core.LevelsToMost(holder));
        }
    }

    private static void ReadHeadings(FeatureTable table, PageOutline page, double[] likely)
    {
        double above = 0.5, since = NoHeading;
        var furniture = false;
        for (var i = 0; i < likely.Length; i++)
        {
            var row = table[i];
            Set(row, ContextFeature.UnderHeading, above);
            Set(row, ContextFeature.UnderFurniture, furniture);
            Set(row, ContextFeature.SinceHeading, Math.Log(1 + since));
            since = Math.Min(NoHeading, since + 1);
            if (page.Segments[i].Kind != BlockKind.Heading) continue;
            (above, since, furniture) = (likely[i], 0, Furniture.Find(page.Segments[i].Text) != ClassGroups.None);
        }
    }

    private static void ReadBeside(FeatureTable table, PageOutline page)
    {
        for (var i = 0; i < table.Rows; i++)
        {
            var row = table[i];
            if (i > 0)
            {
                Set(row, ContextFeature.WordsBefore, Math.Log(1 + page.Measures[i - 1].Words));
                Set(row, ContextFeature.LinksBefore, page.LinkShares[i - 1]);
                Set(row, ContextFeature.PathBefore, page.Facts[i - 1].Signature == page.Facts[i].Signature);
                Set(row, ContextFeature.HolderBefore, page.Holders[i - 1] == page.Holders[i]);
                Set(row, ContextFeature.HeadingBefore, page.Segments[i - 1].Kind == BlockKind.Heading);
            }

            if (i + 1 >= table.Rows) continue;
            Set(row, ContextFeature.WordsAfter, Math.Log(1 + page.Measures[i + 1].Words));
            Set(row, ContextFeature.LinksAfter, page.LinkShares[i + 1]);
            Set(row, ContextFeature.PathAfter, page.Facts[i + 1].Signature == page.Facts[i].Signature);
            Set(row, ContextFeature.HolderAfter, page.Holders[i + 1] == page.Holders[i]);
            Set(row, ContextFeature.HeadingAfter, page.Segments[i + 1].Kind == BlockKind.Heading);
        }
    }

    private static void Set(Span<float> row, ContextFeature feature, double value) => row[(int)feature] = (float)value;

    private static void Set(Span<float> row, ContextFeature feature, bool value) => row[(int)feature] = value ? 1 : 0;
}
