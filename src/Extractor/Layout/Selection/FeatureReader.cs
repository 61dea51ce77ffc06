using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Reads the features of the first stage.</summary>
internal sealed class FeatureReader
{
    /// <summary>Longer texts hold phrases of page furniture by chance.</summary>
    private const int LongestFurniture = 240;

    /// <summary>Longest text of a date line, in words.</summary>
    private const int DateLineWords = 8;

    /// <summary>One row for each segment, in the order of <see cref="FeatureNames.Block"/>.</summary>
    public FeatureTable Read(PageOutline page, PageMetadata metadata)
    {
        var table = new FeatureTable(page.Segments.Count, FeatureNames.Block.Count);
        var title = new WordSet(metadata.Title?.Value);
        var description = new WordSet(metadata.Description);
        var body = new ShingleSet(metadata.ArticleBody);
        double before = 0, titlePlace = 0;
        for (var i = 0; i < page.Segments.Count; i++)
        {
            var row = table[i];
            if (i == page.Title) titlePlace = before;
            ReadText(row, page, i);
            ReadKind(row, page.Segments[i], page.LinkShares[i]);
            ReadPlace(row, page, i, before, titlePlace);
            ReadGroups(row, page, i);
            ReadElements(row, page.Facts[i]);
            var text = page.Segments[i].Text;
            Set(row, BlockFeature.TitleOverlap, title.Overlap(page.SegmentWords[i]));
            Set(row, BlockFeature.DescriptionOverlap, description.Overlap(page.SegmentWords[i]));
            if (!body.IsEmpty && page.Measures[i].Words >= 3)
            {
                var share = body.Share(text);
                Set(row, BlockFeature.InArticleBody, share);
                Set(row, BlockFeature.NotInArticleBody, 1 - share);
            }

            before += page.Measures[i].Words;
        }

        return table;
    }

    private static void ReadText(Span<float> row, PageOutline page, int index)
    {
        var segment = page.Segments[index];
        var measure = page.Measures[index];
        var links = page.LinkShares[index];
        var words = measure.Words;
        Set(row, BlockFeature.Bias, 1);
        Set(row, BlockFeature.LogWords, Log(words));
        if (words <= 40)
        {
            Set(row, words switch
            {
                <= 2 => BlockFeature.Words2,
                <= 5 => BlockFeature.Words5,
                <= 10 => BlockFeature.Words10,
                <= 20 => BlockFeature.Words20,
                _ => BlockFeature.Words40,
            }, 1);
        }

        Set(row, BlockFeature.LinkShare, links);
        Set(row, BlockFeature.AllLink, links >= 0.95);
        Set(row, BlockFeature.LongLinkShare, words > 10 ? links : 0);
        Set(row, BlockFeature.EndsSentence, measure.EndsSentence);
        Set(row, BlockFeature.InnerSentences, Log(measure.InnerSentences));
        Set(row, BlockFeature.CommaRate, Math.Min(1, measure.CommaRate * 5));
        Set(row, BlockFeature.LowerShare, measure.LowerShare);
        Set(row, BlockFeature.DigitShare, measure.DigitShare);
        Set(row, BlockFeature.UpperShare, measure.UpperShare);
        var text = segment.Text;
        Set(row, BlockFeature.HasBar, text.AsSpan().IndexOfAny('|', '·', '•') > 0);
        Set(row, BlockFeature.IsQuestion, text[^1] is '?' or '？' or '؟');
        Set(row, BlockFeature.EndsColon, text[^1] is ':' or '：');
        Set(row, BlockFeature.StartsQuote, text[0] is '"' or '“' or '„' or '«' or '»' or '「' or '‘' or '\'');
        Set(row, BlockFeature.ShortDate, words <= DateLineWords && measure.DigitShare > 0.15);
        Set(row, BlockFeature.Repeated, page.Repeats(index) > 1);
        if (text.Length <= LongestFurniture) SetBits(row, FeatureNames.Phrase, (ulong)Furniture.Find(text));
    }

    private static void ReadKind(Span<float> row, Segment segment, double links)
    {
        switch (segment.Kind)
        {
            case BlockKind.Heading:
                Set(row, segment.Level switch { 1 => BlockFeature.Heading1, 2 => BlockFeature.Heading2, _ => BlockFeature.Heading3 }, 1);
                break;
            case BlockKind.ListItem:
                Set(row, BlockFeature.ListItem, 1);
                Set(row, BlockFeature.PlainListItem, links < 0.5);
                break;
            case BlockKind.Quote:
                Set(row, BlockFeature.Quote, 1);
                break;
            case BlockKind.TableRow:
                Set(row, BlockFeature.TableRow, 1);
                break;
            case BlockKind.Caption:
                Set(row, BlockFeature.Caption, 1);
                break;
            case BlockKind.Code:
                Set(row, BlockFeature.Code, 1);
                break;
        }

        Set(row, BlockFeature.Label, segment.IsLabelLike);
        Set(row, BlockFeature.Lead, segment.LeadLength > 0 && !segment.IsLabelLike);
        Set(row, BlockFeature.InParagraph, segment.Element?.Name == "p");
        Set(row, BlockFeature.InDivision, segment.Element?.Name == "div");
    }

    private static void ReadPlace(Span<float> row, PageOutline page, int index, double before, double titlePlace)
    {
        var position = page.Words == 0 ? 0 : before / page.Words;
        Set(row, BlockFeature.Position, position);
        Set(row, BlockFeature.PositionSquared, position * position);
        if (page.Title < 0) return;
        Set(row, BlockFeature.IsTitle, index == page.Title);
        Set(row, BlockFeature.BeforeTitle, index < page.Title);
        Set(row, BlockFeature.AfterTitle, index > page.Title);
        if (index > page.Title) Set(row, BlockFeature.TitleDistance, Log(before - titlePlace));
    }

    private static void ReadGroups(Span<float> row, PageOutline page, int index)
    {
        var path = page.Path(index);
        Set(row, BlockFeature.PathCount, Log(path.Count));
        Set(row, BlockFeature.PathMeanWords, Log(path.Words / path.Count));
        Set(row, BlockFeature.PathLinkShare, path.LinkShare);
        Set(row, BlockFeature.PathWordShare, path.Words / Math.Max(1, page.Words));
        if (page.Holder(index) is { } holder)
        {
            Set(row, BlockFeature.HolderWordShare, holder.Words / Math.Max(1, page.Words));
            Set(row, BlockFeature.HolderLinkShare, holder.LinkShare);
            Set(row, BlockFeature.HolderParagraphs, Log(holder.Paragraphs));
        }

        if (page.Outer(index) is not { } outer) return;
        Set(row, BlockFeature.OuterWordShare, outer.Words / Math.Max(1, page.Words));
        Set(row, BlockFeature.OuterLinkShare, outer.LinkShare);
        Set(row, BlockFeature.OuterParagraphs, Log(outer.Paragraphs));
    }

    private static void ReadElements(Span<float> row, ElementFacts facts)
    {
        Set(row, BlockFeature.Depth, facts.Depth / 10.0);
        SetBits(row, FeatureNames.Own, (ulong)facts.Own);
        SetBits(row, FeatureNames.Near, (ulong)facts.Near);
        SetBits(row, FeatureNames.Far, (ulong)facts.Far);
        SetBits(row, FeatureNames.Tag, (ulong)facts.Tags);
    }

    private static double Log(double count) => Math.Log(1 + count);

    private static void Set(Span<float> row, BlockFeature feature, double value) => row[(int)feature] = (float)value;

    private static void Set(Span<float> row, BlockFeature feature, bool value) => row[(int)feature] = value ? 1 : 0;

    private static void SetBits(Span<float> row, int column, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1) row[column + System.Numerics.BitOperations.TrailingZeroCount(bits)] = 1;
    }
}
