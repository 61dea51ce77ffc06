using Extractor.Metadata.Ranking;
using Extractor.Metadata.Scan;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Metadata.Dates;

/// <summary>Gathers all days that a page names for its publication and its last change, each with where it stands.</summary>
internal sealed class DateSightings
{
    /// <summary>Nodes between the title and a date that may still belong to it.</summary>
    private const int NearTitle = 400;

    /// <summary>Nodes between the title and a date that stands beside it.</summary>
    private const int BesideTitle = 60;

    /// <summary>Printed dates of a kind that are looked at.</summary>
    private const int MostOfAKind = 12;

    /// <summary>Longest text of an element that is a date line.</summary>
    private const int LongestLine = 200;

    private readonly PageFacts facts;
    private readonly DateOrder order;
    private readonly DateTimeOffset? limit;
    private readonly int title;

    private DateSightings(PageFacts facts)
    {
        this.facts = facts;
        order = DateReader.OrderOf(facts.Scan.Language);
        limit = facts.Page.Raw.RetrievedAt?.AddDays(2);
        title = facts.Scan.HeadingOrder;
    }

    /// <summary>Days that may be that of publication.</summary>
    public List<Sighting<DateMatch>> Published { get; } = [];

    /// <summary>Days that may be that of the last change.</summary>
    public List<Sighting<DateMatch>> Modified { get; } = [];

    /// <summary>Gathers the sightings of a page.</summary>
    public static DateSightings Of(PageFacts facts)
    {
        var sightings = new DateSightings(facts);
        sightings.Linked();
        foreach (var (name, source) in DateMetas.Published) sightings.Add(sightings.Published, facts.Scan.Meta(name), source, Origin.Metadata);
        foreach (var (name, source) in DateMetas.Modified) sightings.Add(sightings.Modified, facts.Scan.Meta(name), source, Origin.Metadata);
        sightings.OtherMetas();
        sightings.Properties("datePublished", sightings.Published, "itemprop");
        sightings.Properties("dateCreated", sightings.Published, "itemprop:created");
        sightings.Properties("dateModified", sightings.Modified, "itemprop");
        sightings.Times();
        sightings.Lines();
        sightings.Cues();
        sightings.Elsewhere();
        sightings.Add(sightings.Published, DateInAddress.Of(facts.Addresses.Own) ?? DateInAddress.Of(facts.Addresses.Canonical), "url", Origin.Metadata);
        AmbiguousDates.Settle(sightings.Published, sightings.Modified);
        return sightings;
    }

    private void Linked()
    {
        var suffix = facts.Linked.IsArticle ? "" : ":page";
        Add(Published, facts.Linked.Text("datePublished"), "json-ld" + suffix, Origin.Metadata);
        Add(Published, facts.Linked.Text("dateCreated", "uploadDate"), "json-ld:created", Origin.Metadata);
        Add(Modified, facts.Linked.Text("dateModified"), "json-ld" + suffix, Origin.Metadata);
    }

    /// <summary>Dates under names that no table lists but that say what they are, such as <c>w-published-date</c>.</summary>
    private void OtherMetas()
    {
        foreach (var (name, contents) in facts.Scan.Metas)
        {
            if (DateMetas.Known.Contains(name) || contents is not [{ Length: < LongestLine } content, ..] || !name.Contains("dat", StringComparison.OrdinalIgnoreCase)) continue;
            if (SaysModified(name)) Add(Modified, content, "meta:other", Origin.Metadata);
            else if (name.Contains("pub", StringComparison.OrdinalIgnoreCase)) Add(Published, content, "meta:pubdate", Origin.Metadata);
        }
    }

    private void Properties(string name, List<Sighting<DateMatch>> sightings, string source)
    {
        var place = 0;
        foreach (var node in facts.Scan.Property(name).Take(3)) Add(sightings, ValueOf(node.Element), place++ == 0 ? source : source + ":later", Origin.Metadata);
    }

    private void Times()
    {
        var place = 0;
        foreach (var node in facts.Scan.Times.Where(Counts).Take(MostOfAKind))
        {
            var words = Around(node.Element);
            var cue = node.Element.ParentNode is { } parent ? NodeText.Of(parent, LongestLine) : "";
            var isModified = SaysModified(words) || PrintedCues.ModifiedLine(cue) > 0;
            var isPublished = node.Element.Attributes.Contains("pubdate") || words.Contains("publish", StringComparison.OrdinalIgnoreCase) || PrintedCues.PublishedLine(cue) > 0;
            Add(isModified ? Modified : Published, ValueOf(node.Element), isPublished && !isModified ? "time:published" : "time", Origin.Declared, MarksOf(node, "time", place++));
        }
    }

    private void Lines()
    {
        var place = 0;
        foreach (var node in facts.Scan.DateLines.Where(Counts).Take(2 * MostOfAKind))
        {
            if (node.Element.Name == "time") continue;
            var text = NodeText.Of(node.Element, LongestLine + 1);
            if (text.Length > LongestLine) continue;
            var isModified = SaysModified(Around(node.Element)) || PrintedCues.ModifiedLine(text) > 0;
            if (Add(isModified ? Modified : Published, text, "line", Origin.Declared, MarksOf(node, "line", place))) place++;
        }
    }

    private void Cues()
    {
        int cued = 0, bare = 0;
        foreach (var node in facts.Scan.Lines.Where(Counts).Take(2 * MostOfAKind))
        {
            var text = NodeText.LineOf(node.Element, LongestLine);
            if (PrintedCues.ModifiedLine(text) > 0)
            {
                Add(Modified, text, "cue", Origin.Declared, MarksOf(node, "cue", cued));
                continue;
            }

            Add(Modified, SecondDate(text), "cue", Origin.Declared, MarksOf(node, "cue", cued));
            if (PrintedCues.PublishedLine(text) > 0) cued += Add(Published, text, "cue", Origin.Declared, MarksOf(node, "cue", cued)) ? 1 : 0;
            else bare += Add(Published, text, IsInline(text) ? PrintedCues.Byline(text) > 0 ? "inline:byline" : "inline" : "bare", Origin.Declared, MarksOf(node, "bare", bare)) ? 1 : 0;
        }
    }

    /// <summary>What stands where a page's own date seldom does: in other nodes of its JSON-LD, in the address of its picture, in scripts.</summary>
    private void Elsewhere()
    {
        foreach (var text in facts.Linked.Elsewhere("datePublished").Take(2)) Add(Published, text, "json-ld:other", Origin.Metadata);
        if (facts.Scan.Meta("og:image") is { } image && Uri.TryCreate(image, UriKind.Absolute, out var address)) Add(Published, DateInAddress.Of(address), "image", Origin.Metadata);
        if (Published.Exists(sighting => sighting.Origin == Origin.Metadata)) return;
        Add(Published, ScriptValues.First(facts.Scan.Scripts, "publish"), "script", Origin.Metadata);
    }

    private bool Counts(ScannedNode node) => !node.IsAside || (Distance(node) < BesideTitle && node.IsBar());

    private string[] MarksOf(ScannedNode node, string kind, int place) =>
    [
        kind + (title < 0 ? ":no-title" : Distance(node) < BesideTitle ? ":beside" : Distance(node) < NearTitle ? ":near" : node.Order < title ? ":above" : ":far"),
        kind + (place == 0 ? ":first" : ":later"),
        .. node.IsAside ? [kind + ":aside"] : Array.Empty<string>(),
    ];

    private int Distance(ScannedNode node) => title < 0 ? 0 : Math.Abs(node.Order - title);

    /// <summary>What follows the first date of a line, where it says when the page was changed: <c>Publié le …, mis à jour le …</c>.</summary>
    private static string? SecondDate(string line)
    {
        if (!DateParser.TryFind(line, 0, DateOrder.DayFirst, out var first)) return null;
        var rest = line.AsSpan(first.Span.End).TrimStart(" ,;|.·•–—-()");
        return PrintedCues.ModifiedLine(rest) > 0 ? rest.ToString() : null;
    }

    /// <summary>Whether a line says more than its date.</summary>
    private static bool IsInline(string text) => DateParser.TryFind(text, 0, DateOrder.DayFirst, out var match) && match.Span.Length * 2 < text.Length;

    private static string ValueOf(HtmlNode element)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "title"])
        {
            if (element.GetAttributeValue(attribute, null!) is { Length: > 5 } value && value.Any(char.IsDigit)) return value;
        }

        return NodeText.Of(element, LongestLine);
    }

    private static string Around(HtmlNode element) =>
        $"{element.GetAttributeValue("class", "")} {element.GetAttributeValue("itemprop", "")} {element.ParentNode?.GetAttributeValue("class", "")}";

    private static bool SaysModified(string words) =>
        words.Contains("modif", StringComparison.OrdinalIgnoreCase) || words.Contains("update", StringComparison.OrdinalIgnoreCase);

    private bool Add(List<Sighting<DateMatch>> sightings, string? raw, string source, Origin origin, params string[] marks)
    {
        if (raw is null) return false;
        raw = NodeText.Decoded(raw);
        if (DateReader.Interpret(raw, order) is not { } match || match.Date.Moment > limit) return false;
        sightings.Add(new(match, match.Span.Of(raw), source, origin, marks));
        return true;
    }
}
