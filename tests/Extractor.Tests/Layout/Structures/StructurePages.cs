using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

/// <summary>Structures of pages made in a test. All of the page counts as content unless a test says otherwise.</summary>
internal static class StructurePages
{
    public static PageStructures OfHtml(string html, Func<Segment, SegmentUse>? use = null)
    {
        var page = Extractor.Tests.Decoding.Pages.Html("<!DOCTYPE html><html><body>" + html + "</body></html>");
        return Of(new SegmentReader().Read(page, readsHidden: false, CancellationToken.None), use);
    }

    public static PageStructures OfText(string text) => Of(new PlainTextSegmentReader().Read(text), null);

    public static string Lines(PageStructures structures) => string.Join('\n', structures.Blocks.Select(Line));

    public static string Pairs(PageStructures structures) => string.Join(
        '\n', structures.Pairs.Select(pair => pair.Label.Text + " = " + pair.Value.Text + (pair.Note is { } note ? " | " + note.Text : "")));

    public static string Statements(PageStructures structures) => string.Join(
        '\n', structures.Statements.Select(statement => statement.Field + " = " + string.Join(". ", statement.Parts.Select(part => part.Text))));

    public static IEnumerable<string> Bullets(PageStructures structures) => structures.SummaryBullets.Select(bullet => bullet.Text);

    public static IEnumerable<string> Related(PageStructures structures) =>
        structures.RelatedLinks.Select(link => link.Url is null ? link.Title : link.Title + " > " + link.Url);

    private static PageStructures Of(IReadOnlyList<Segment> segments, Func<Segment, SegmentUse>? use) =>
        new StructureReader().Read(segments, [.. segments.Select(use ?? (_ => SegmentUse.Content))], new PageMetadata());

    private static string Line(PlannedBlock block)
    {
        var sign = block.Kind switch
        {
            BlockKind.Heading => new string('#', block.Level ?? 0) + " ",
            BlockKind.ListItem => "* ",
            BlockKind.TableRow => "| ",
            _ => string.Empty,
        };
        return (block.IsApparatus ? "~" : "") + sign + string.Join(" | ", block.Parts.Select(part => part.Text));
    }
}
