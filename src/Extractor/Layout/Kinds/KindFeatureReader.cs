using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Reads the features that tell the kind of a page.</summary>
internal static class KindFeatureReader
{
    /// <summary>Shortest link, in words, that may be a headline.</summary>
    private const double HeadlineWords = 4;

    private static readonly PhraseTable<KindPhrase> Phrases = PhraseTable<KindPhrase>.Load("Layout/kind-phrases.tsv");

    /// <summary>Names of the features in column order.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<KindFeature>();

    /// <summary>The features, in the order of <see cref="KindFeature"/>.</summary>
    public static float[] Read(KindEvidence evidence)
    {
        var row = new float[Names.Count];
        var words = TextMeasure.Of(evidence.Text.Text).Words;
        Set(row, KindFeature.Bias, 1);
        Set(row, KindFeature.Words, Math.Log(1 + words));
        ReadBlocks(row, evidence, words);
        ReadPhrases(row, evidence, words);
        ReadTitle(row, evidence);
        ReadTypes(row, evidence.Metadata.DeclaredTypes);
        var address = evidence.Page.Source.Url ?? evidence.Metadata.CanonicalUrl;
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            foreach (var feature in AddressWords.Of(uri)) Set(row, feature, 1);
        }

        return row;
    }

    /// <summary>Number of links outside of the content that are as long as a headline.</summary>
    public static int CountTeasers(KindEvidence evidence)
    {
        var teasers = 0;
        for (var i = 0; i < evidence.Segments.Count; i++)
        {
            var segment = evidence.Segments[i];
            if (evidence.Structures.Uses[i] != SegmentUse.Boilerplate || segment.Links.Count != 1) continue;
            if (segment.Links[0].Span.Length >= segment.Text.Length - 1 && TextMeasure.Of(segment.Text).Words >= HeadlineWords) teasers++;
        }

        return teasers;
    }

    private static void ReadBlocks(float[] row, KindEvidence evidence, double words)
    {
        int items = 0, rows = 0, headings = 0, numbered = 0, questions = 0, linked = 0;
        foreach (var block in evidence.Text.Blocks)
        {
            if (block.Kind == BlockKind.ListItem) items++;
            if (block.Kind == BlockKind.TableRow) rows++;
            if (block.Kind != BlockKind.Heading) continue;
            headings++;
            if (char.IsAsciiDigit(evidence.Text.Text[block.Start]) || evidence.Text.Text[block.Start] == '#') numbered++;
            if (evidence.Text.Text[block.End - 1] is '?' or '？') questions++;
        }

        foreach (var link in evidence.Text.Links) linked += link.Span.Length;
        var blocks = Math.Max(1, evidence.Text.Blocks.Count);
        Set(row, KindFeature.BlockWords, Math.Log(1 + (words / blocks)));
        Set(row, KindFeature.ListItems, (double)items / blocks);
        Set(row, KindFeature.Rows, (double)rows / blocks);
        Set(row, KindFeature.Headings, Rate(headings, words));
        Set(row, KindFeature.NumberedHeadings, (double)numbered / Math.Max(1, headings));
        Set(row, KindFeature.Questions, (double)questions / Math.Max(1, headings));
        Set(row, KindFeature.Links, Rate(evidence.Text.Links.Count, words));
        Set(row, KindFeature.LinkShare, (double)linked / Math.Max(1, evidence.Text.Text.Length));
        Set(row, KindFeature.Teasers, Rate(CountTeasers(evidence), words));
        Set(row, KindFeature.Pairs, Math.Log(1 + evidence.Structures.Pairs.Count));
        Set(row, KindFeature.Statements, Math.Log(1 + evidence.Structures.Statements.Count));
    }

    private static void ReadPhrases(float[] row, KindEvidence evidence, double words)
    {
        var found = new List<KindPhrase>();
        Phrases.Find(evidence.Text.Text, found);
        var counts = new int[Enum.GetValues<KindPhrase>().Length];
        foreach (var phrase in found) counts[(int)phrase]++;
        Set(row, KindFeature.PressPhrases, Rate(counts[(int)KindPhrase.Press], words));
        Set(row, KindFeature.FirstPerson, Rate(counts[(int)KindPhrase.FirstPerson], words));
        Set(row, KindFeature.SecondPerson, Rate(counts[(int)KindPhrase.SecondPerson], words));
        Set(row, KindFeature.Reporting, Rate(counts[(int)KindPhrase.Reporting], words));
        Set(row, KindFeature.Biography, Rate(counts[(int)KindPhrase.Biography], words));
        Set(row, KindFeature.Guide, Rate(counts[(int)KindPhrase.Guide], words));

        // Errors stand in titles and boxes that are no content; they tell only where there is little else.
        found.Clear();
        foreach (var segment in evidence.Segments)
        {
            if (segment.Text.Length <= 200) Phrases.Find(segment.Text, found);
        }

        if (evidence.Metadata.Title is { } title) Phrases.Find(title.Value, found);
        Set(row, KindFeature.ErrorPhrases, Rate(found.Count(phrase => phrase == KindPhrase.Error), words));
        var marks = 0;
        foreach (var c in evidence.Text.Text)
        {
            if (c is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」') marks++;
        }

        Set(row, KindFeature.QuotationMarks, Rate(marks, words));
    }

    private static void ReadTitle(float[] row, KindEvidence evidence)
    {
        var title = evidence.Structures.Title?.Text ?? evidence.Metadata.Title?.Value;
        if (string.IsNullOrEmpty(title)) return;
        var found = new List<KindPhrase>();
        Phrases.Find(title, found);
        var hasGuide = found.Contains(KindPhrase.Guide);
        var startsWithNumber = char.IsAsciiDigit(title[0]) && !title.StartsWith("20", StringComparison.Ordinal);
        Set(row, KindFeature.TitleNumber, startsWithNumber || (hasGuide && title.AsSpan().IndexOfAnyInRange('0', '9') >= 0) ? 1 : 0);
        Set(row, KindFeature.TitleGuide, hasGuide || title[^1] is '?' or '？' ? 1 : 0);
        Set(row, KindFeature.TitleShort, TextMeasure.Of(title).Words <= 3 ? 1 : 0);
    }

    private static void ReadTypes(float[] row, IReadOnlyList<string> types)
    {
        bool news = false, blog = false, article = false, site = false;
        foreach (var type in types)
        {
            switch (type)
            {
                case "NewsArticle" or "ReportageNewsArticle" or "AnalysisNewsArticle" or "LiveBlogPosting" or "BackgroundNewsArticle":
                    news = true;
                    break;
                case "BlogPosting" or "OpinionNewsArticle":
                    blog = true;
                    break;
                case "Article" or "og:article":
                    article = true;
                    break;
                case "ProfilePage" or "AboutPage" or "og:profile":
                    Set(row, KindFeature.TypeProfile, 1);
                    break;
                case "CollectionPage" or "ItemList" or "SearchResultsPage":
                    Set(row, KindFeature.TypeList, 1);
                    break;
                case "WebSite" or "og:website":
                    site = true;
                    break;
            }
        }

        Set(row, KindFeature.TypeNews, news ? 1 : 0);
        Set(row, KindFeature.TypeBlog, blog ? 1 : 0);
        Set(row, KindFeature.TypeArticle, article && !news && !blog ? 1 : 0);
        Set(row, KindFeature.TypeSite, site && !article && !news && !blog ? 1 : 0);
    }

    private static double Rate(int count, double words) => Math.Log(1 + (100.0 * count / Math.Max(50, words)));

    private static void Set(float[] row, KindFeature feature, double value) => row[(int)feature] = (float)value;
}
