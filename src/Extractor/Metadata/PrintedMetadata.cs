using Extractor.Metadata.Authors;
using Extractor.Metadata.Dates;
using Extractor.Metadata.Printed;
using Extractor.Metadata.Scan;
using Extractor.Model;

namespace Extractor.Metadata;

/// <summary>Completes metadata from the canonical text: titles, bylines and datelines that stand only there.</summary>
internal sealed class PrintedMetadata
{
    /// <summary>Trust in what the head lines say, set by how they are told: by a cue word, by place and dash, by standing alone.</summary>
    private const double ByCue = 0.8;
    private const double ByDateline = 0.85;
    private const double Alone = 0.6;
    private const double FirstLineTitle = 0.75;

    private const int LongestTitle = 200;
    private const int LongestByline = 160;

    /// <summary>The article with its metadata completed and evidence added where the text prints it.</summary>
    public Article Complete(Article article)
    {
        var text = article.Text;
        if (text.Length == 0) return article;
        var metadata = article.Metadata;
        var order = DateReader.OrderOf(metadata.Language);
        var lines = HeadLines.Of(text);
        var title = metadata.Title ?? TitleOf(article, lines);
        var published = metadata.PublishedAt ?? DateOf(text, lines, order, title, PrintedCues.PublishedLine);
        var modified = metadata.ModifiedAt ?? CuedDate(text, lines, order, PrintedCues.ModifiedLine);
        return article with
        {
            Metadata = metadata with
            {
                Title = title is { Evidence.Count: 0 } ? title with { Evidence = PrintedEvidence.Of(text, title.Value) } : title,
                Authors = WithEvidence(metadata.Authors ?? AuthorsOf(text, lines), text),
                PublishedAt = WithEvidence(published, text, order),
                ModifiedAt = WithEvidence(modified, text, order),
            },
        };
    }

    /// <summary>Plain text: a first line that a blank line follows, or that is short and ends like no sentence.</summary>
    private static Evidenced<string>? TitleOf(Article article, IReadOnlyList<(int Start, int End)> lines)
    {
        if (article.Blocks is [{ Kind: BlockKind.Heading } heading, ..]) return TitleAt(article.Text, heading.Start, heading.End);
        if (lines.Count < 2) return null;
        var (start, end) = lines[0];
        return end - start <= LongestTitle && article.Text[end - 1] is not ('.' or ':' or ',' or ';') ? TitleAt(article.Text, start, end) : null;
    }

    private static Evidenced<string> TitleAt(string text, int start, int end) => new()
    {
        Value = text[start..end],
        Origin = Origin.Declared,
        Confidence = FirstLineTitle,
        Evidence = [new TextSpan(start, end)],
    };

    private static Evidenced<IReadOnlyList<string>>? AuthorsOf(string text, IReadOnlyList<(int Start, int End)> lines)
    {
        foreach (var (start, end) in lines)
        {
            var line = text[start..end];
            var cue = PrintedCues.Byline(line);
            if (cue == 0 || cue >= line.Length || line.Length > LongestByline || !(char.IsUpper(line[cue]) || line[cue] > '\u2E80') || line[^1] == '.') continue;
            var names = AuthorNames.Split(line);
            if (names.Count > 0) return new() { Value = names, Origin = Origin.Declared, Confidence = ByCue };
        }

        return null;
    }

    private static EvidencedDate? DateOf(
        string text, IReadOnlyList<(int Start, int End)> lines, DateOrder order, Evidenced<string>? title, Func<ReadOnlySpan<char>, int> cue)
    {
        if (CuedDate(text, lines, order, cue) is { } cued) return cued;
        foreach (var (start, end) in lines)
        {
            if (Dateline.Find(text.AsSpan(start, end - start), order) is { } match) return DateAt(text, start, match, ByDateline);
        }

        foreach (var (start, end) in lines)
        {
            var line = text.AsSpan(start, end - start);
            if (line.Length > LongestByline || line.Equals(title?.Value, StringComparison.Ordinal) || !DateParser.TryFind(line, 0, order, out var match)) continue;
            if (PrintedCues.ModifiedLine(line) == 0 && (match.Span.Length * 2 > line.Length || PrintedCues.Byline(line) > 0)) return DateAt(text, start, match, Alone);
        }

        return null;
    }

    private static EvidencedDate? CuedDate(
        string text, IReadOnlyList<(int Start, int End)> lines, DateOrder order, Func<ReadOnlySpan<char>, int> cue)
    {
        foreach (var (start, end) in lines)
        {
            var line = text.AsSpan(start, end - start);
            if (line.Length <= LongestByline && cue(line) > 0 && DateParser.TryFind(line, 0, order, out var match)) return DateAt(text, start, match, ByCue);
        }

        return null;
    }

    private static EvidencedDate DateAt(string text, int lineStart, DateMatch match, double trust)
    {
        var span = Dateline.Shift(match.Span, lineStart);
        return new() { Value = match.Date.ToIso(), Raw = span.Of(text), Origin = Origin.Declared, Confidence = trust, Evidence = [span] };
    }

    private static Evidenced<IReadOnlyList<string>>? WithEvidence(Evidenced<IReadOnlyList<string>>? authors, string text) =>
        authors is { Evidence.Count: 0 } ? authors with { Evidence = PrintedEvidence.OfAll(text, authors.Value) } : authors;

    private static EvidencedDate? WithEvidence(EvidencedDate? date, string text, DateOrder order) =>
        date is { Evidence.Count: 0 } ? date with { Evidence = PrintedEvidence.OfDay(text, date.Value, order) } : date;
}
