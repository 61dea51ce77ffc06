namespace Extractor.Layout;

/// <summary>Reads what the form of a title tells of the genre.</summary>
internal static class KindTitleFeatures
{
    private const double FewWords = 3;

    /// <summary>Sets the features of the title.</summary>
    public static void Read(KindFeatureRow row, string? title)
    {
        if (string.IsNullOrEmpty(title)) return;
        var found = new List<KindPhrase>();
        KindTextFeatures.Phrases.Find(title, found);
        var hasGuide = found.Contains(KindPhrase.Guide);
        var startsWithNumber = char.IsAsciiDigit(title[0]) && !title.StartsWith("20", StringComparison.Ordinal);
        var measure = TextMeasure.Of(title);
        row.Set(KindFeature.TitleNumber, startsWithNumber || (hasGuide && title.AsSpan().IndexOfAnyInRange('0', '9') >= 0) ? 1 : 0);
        row.Set(KindFeature.TitleGuide, hasGuide || title[^1] is '?' or '？' ? 1 : 0);
        row.Set(KindFeature.TitleShort, measure.Words <= FewWords ? 1 : 0);
        row.SetCount(KindFeature.TitleLength, measure.Words);
        row.Set(KindFeature.TitleLower, measure.LowerShare);
    }
}
