using Extractor.Model;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>The printed head of a profile page: <c>Institution Profiling / Payment system</c>, and under it the title.</summary>
/// <param name="Kicker">Index of the kicker's segment; -1 where there is none.</param>
/// <param name="Series">The series.</param>
/// <param name="SubjectType">The sort of subject.</param>
/// <param name="Title">Index of the title's segment; -1 where none is found.</param>
internal sealed record ProfileHead(int Kicker, SegmentPart? Series, SegmentPart? SubjectType, int Title)
{
    private const int LongestKicker = 140;
    private const int MostWords = 7;

    private static readonly string[] Separators = [" / ", " | ", " › ", " » ", " > ", " · ", " • ", " — ", " – ", " : "];
    private static readonly HashSet<string> SeriesWords =
        new(EmbeddedData.Lines("Layout/series.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the head above the first label of the page.</summary>
    /// <param name="draft">The page.</param>
    /// <param name="firstEvidence">Index of the first segment that makes the page a profile.</param>
    public static ProfileHead Find(StructureDraft draft, int firstEvidence)
    {
        var segments = draft.Segments;
        for (var i = 0; i <= firstEvidence; i++)
        {
            if (TryKicker(segments[i], out var series, out var subjectType))
                return new ProfileHead(i, series, subjectType, TitleAfter(draft, i));
        }

        for (var i = 0; i < firstEvidence; i++)
        {
            if (draft.Uses[i] == SegmentUse.Title || segments[i] is { Kind: BlockKind.Heading, Level: 1 })
                return new ProfileHead(-1, null, null, i);
        }

        return new ProfileHead(-1, null, null, -1);
    }

    /// <summary>Splits a kicker into series and sort of subject.</summary>
    public static bool TryKicker(Segment segment, out SegmentPart series, out SegmentPart subjectType)
    {
        series = subjectType = default;
        var text = segment.Text;
        if (text.Length > LongestKicker) return false;
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            if (text.IndexOf(separator, at + separator.Length, StringComparison.Ordinal) >= 0) return false;
            series = StructureText.Trim(new SegmentPart(segment, 0, at));
            subjectType = StructureText.Trim(new SegmentPart(segment, at + separator.Length, text.Length));
            return IsSeries(StructureText.Span(series)) && IsSort(StructureText.Span(subjectType));
        }

        return false;
    }

    private static bool IsSort(ReadOnlySpan<char> text) =>
        StructureText.WordCount(text) is > 0 and <= MostWords && !StructureText.EndsSentence(text);

    private static bool IsSeries(ReadOnlySpan<char> text)
    {
        if (StructureText.WordCount(text) is 0 or > MostWords) return false;
        var words = SeriesWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var lastSpace = text.LastIndexOf(' ');
        var firstSpace = text.IndexOf(' ');
        return words.Contains(text[(lastSpace + 1)..]) || words.Contains(firstSpace < 0 ? text : text[..firstSpace]);
    }

    private static int TitleAfter(StructureDraft draft, int kicker)
    {
        var segments = draft.Segments;
        var last = Math.Min(segments.Count - 1, kicker + 4);
        for (var i = kicker + 1; i <= last; i++)
        {
            if (draft.Uses[i] == SegmentUse.Title || segments[i].Kind == BlockKind.Heading) return i;
        }

        return kicker + 1 < segments.Count ? kicker + 1 : -1;
    }
}
