using Extractor.Model;

namespace Extractor.Layout;

/// <summary>How often a page prints each <see cref="Notice"/>, and where.</summary>
internal sealed class NoticeCounts
{
    /// <summary>A title or heading of more words than this tells a story and is no notice.</summary>
    private const double NoticeWords = 6;

    /// <summary>A text of more words is prose.</summary>
    private const double LineWords = 60;

    private static readonly PhraseTable<Notice> Phrases = PhraseTable<Notice>.Load("Layout/page-notices.tsv");
    private static readonly int Kinds = Enum.GetValues<Notice>().Length;

    private readonly double[] titles = new double[Kinds];
    private readonly double[] headings = new double[Kinds];
    private readonly int[] lines = new int[Kinds];
    private readonly List<Notice> found = [];

    /// <summary>1 where the title is the notice, less where it only holds its words, 0 where it does not.</summary>
    public double InTitle(Notice notice) => titles[(int)notice];

    /// <summary>The same for the headings, the best of them.</summary>
    public double InHeadings(Notice notice) => headings[(int)notice];

    /// <summary>Lines of text that hold the notice, links aside.</summary>
    public int InText(Notice notice) => lines[(int)notice];

    /// <summary>Counts the notices of a page.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="code">Its code.</param>
    public static NoticeCounts Of(KindEvidence evidence, PageCode code)
    {
        var counts = new NoticeCounts();
        counts.AddTitle(code.Title);
        if (evidence.Metadata.Title is { } title) counts.AddTitle(title.Value);
        foreach (var segment in evidence.Segments)
        {
            if (segment.Kind == BlockKind.Heading) counts.AddHeading(segment.Text);
            else if (!IsLink(segment)) counts.AddLine(segment.Text);
        }

        counts.AddLine(code.NoScript);
        return counts;
    }

    /// <summary>The blocks of a text that hold a notice.</summary>
    public static IReadOnlyList<TextSpan> Evidence(CanonicalText text, Notice notice)
    {
        var spans = new List<TextSpan>();
        var found = new List<Notice>();
        foreach (var block in text.Blocks)
        {
            found.Clear();
            Phrases.Find(text.Text.AsSpan(block.Start, block.End - block.Start), found);
            if (found.Contains(notice)) spans.Add(block.Span);
        }

        return spans;
    }

    private void AddTitle(string text) => Add(text, titles);

    private void AddHeading(string text) => Add(text, headings);

    private void Add(string text, double[] places)
    {
        found.Clear();
        Phrases.Find(text, found);
        if (found.Count == 0) return;
        var words = TextMeasure.Of(text).Words;
        var share = words <= NoticeWords ? 1 : NoticeWords / words / 2;
        foreach (var notice in found) places[(int)notice] = Math.Max(places[(int)notice], share);
    }

    private void AddLine(string text)
    {
        if (text.Length == 0 || TextMeasure.Of(text).Words > LineWords) return;
        found.Clear();
        Phrases.Find(text, found);
        var seen = 0;
        foreach (var notice in found)
        {
            if ((seen & (1 << (int)notice)) != 0) continue;
            seen |= 1 << (int)notice;
            lines[(int)notice]++;
        }
    }

    private static bool IsLink(Segment segment) =>
        segment.Links.Count == 1 && segment.Links[0].Span.Length >= segment.Text.Length - 1;
}
