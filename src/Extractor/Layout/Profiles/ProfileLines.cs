using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Lines of a profile page that their form gives away.</summary>
internal static class ProfileLines
{
    private const int MostSourcingWords = 4;
    private const int MostNavigationWords = 6;
    private const int LongestGluedLabel = 30;
    private const int FewestProseWords = 20;
    private const double MostLinked = 0.5;

    private static readonly IReadOnlyList<string> SourcingStems = EmbeddedData.Lines("Layout/sourcing.txt");

    /// <summary>Whether the line says how the page is sourced: <c>Mixed-source</c>.</summary>
    public static bool IsSourcing(SegmentPart words)
    {
        var text = StructureText.Span(words);
        if (StructureText.WordCount(text) > MostSourcingWords) return false;
        foreach (var stem in SourcingStems)
        {
            if (text.Contains(stem, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the line is the sentence that every page of a series prints under its title: it begins with the title and names the
    /// sort of subject, as in <c>Acme is tracked as a payment system within …</c>.
    /// </summary>
    public static bool IsTracking(SegmentPart words, string title, SegmentPart? subjectType)
    {
        var text = StructureText.Span(words);
        return subjectType is { } sort && text.Length > title.Length && text.StartsWith(title, StringComparison.OrdinalIgnoreCase)
            && text[title.Length..].Contains(StructureText.Span(sort), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the line is running text: a sentence of some length, not made of links.</summary>
    public static bool IsProse(SegmentPart words)
    {
        return StructureText.WordCount(words) >= FewestProseWords
            && StructureText.EndsSentence(words) && SegmentLinks.Coverage(words) < MostLinked;
    }

    /// <summary>Whether the line leads elsewhere: <c>← Back</c>, <c>All Companies</c>.</summary>
    public static bool IsNavigation(SegmentPart words)
    {
        var text = StructureText.Span(words);
        if (text.IsEmpty) return false;
        return text[0] is '←' or '→' or '«' or '‹' or '↑' or '<'
            || (StructureText.WordCount(text) <= MostNavigationWords && !StructureText.EndsSentence(text));
    }

    /// <summary>Splits <c>SectorUtilities</c>, a label that the vocabulary lacks and its value as copied text glues them.</summary>
    public static bool SplitGlued(SegmentPart words, out SegmentPart label, out SegmentPart value)
    {
        label = value = default;
        var text = words.Segment.Text;
        if (!char.IsUpper(text[words.Start]) || StructureText.EndsSentence(words)) return false;
        var last = Math.Min(words.End - 1, words.Start + LongestGluedLabel);
        for (var i = words.Start + 3; i < last; i++)
        {
            if (!char.IsLower(text[i - 1]) || !char.IsUpper(text[i])) continue;
            label = words with { End = i };
            value = words with { Start = i };
            return true;
        }

        return false;
    }
}
