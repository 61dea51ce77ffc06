using System.Globalization;
using Extractor.Metadata.Scan;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Metadata.Dates;

/// <summary>Reads when the article was published and last changed.</summary>
internal static class DateReader
{
    /// <summary>A date read from figures that may mean another day earns less trust by this factor.</summary>
    private const double AmbiguousFactor = 0.85;

    /// <summary>Nodes between the title and a date that may still belong to it.</summary>
    private const int NearTitle = 400;

    /// <summary>Meta names that hold the publication date, with the trust set for each.</summary>
    private static readonly (string Name, double Trust)[] PublishedMetas =
    [
        ("article:published_time", 0.95), ("og:article:published_time", 0.93), ("og:published_time", 0.9), ("parsely-pub-date", 0.93), ("sailthru.date", 0.9),
        ("citation_publication_date", 0.9), ("citation_date", 0.88), ("dc.date.issued", 0.88), ("dcterms.issued", 0.88), ("dcterms.created", 0.85),
        ("dc.date.created", 0.85), ("dcterms.date", 0.82), ("dc.date", 0.82), ("date", 0.82), ("pubdate", 0.88), ("publishdate", 0.88), ("publish-date", 0.88),
        ("publish_date", 0.88), ("publication_date", 0.88), ("publicationdate", 0.88), ("datepublished", 0.9), ("article.published", 0.88), ("article_date_original", 0.88),
        ("cxenseparse:recs:publishtime", 0.9), ("bt:pubdate", 0.88), ("originalpublicationdate", 0.9), ("dateposted", 0.85), ("created", 0.75), ("rnews:datepublished", 0.9),
        ("article:published", 0.9), ("og:pubdate", 0.88), ("vr:published_time", 0.9),
    ];

    private static readonly (string Name, double Trust)[] ModifiedMetas =
    [
        ("article:modified_time", 0.93), ("og:updated_time", 0.85), ("og:modified_time", 0.88), ("dcterms.modified", 0.85), ("dc.date.modified", 0.85),
        ("last-modified", 0.75), ("lastmod", 0.8), ("article.updated", 0.88), ("datemodified", 0.88), ("revised", 0.7),
    ];

    /// <summary>The dates of publication and of the last change; each null where the page gives none.</summary>
    public static (EvidencedDate? Published, EvidencedDate? Modified) Read(PageFacts facts)
    {
        var limit = facts.Page.Raw.RetrievedAt?.AddDays(2);
        var order = OrderOf(facts);
        var published = new DateCandidates(order, limit);
        var modified = new DateCandidates(order, limit);
        var own = facts.Linked.IsArticle ? 1.0 : 0.85;
        published.Add(facts.Linked.Text("datePublished"), "json-ld", 0.96 * own, Origin.Metadata);
        published.Add(facts.Linked.Text("dateCreated", "uploadDate"), "json-ld-created", 0.78 * own, Origin.Metadata);
        modified.Add(facts.Linked.Text("dateModified"), "json-ld", 0.94 * own, Origin.Metadata);
        foreach (var (name, trust) in PublishedMetas) published.Add(facts.Scan.Meta(name), name, trust, Origin.Metadata);
        foreach (var (name, trust) in ModifiedMetas) modified.Add(facts.Scan.Meta(name), name, trust, Origin.Metadata);
        Properties(facts, "datePublished", published, 0.92);
        Properties(facts, "dateCreated", published, 0.8);
        Properties(facts, "dateModified", modified, 0.9);
        Printed(facts, published, modified);
        published.Add(InAddress(facts.Addresses.Own) ?? InAddress(facts.Addresses.Canonical), "url", 0.72, Origin.Metadata);
        return (published.Best(), modified.Best());
    }

    /// <summary>Figures in American English pages have the month first.</summary>
    public static DateOrder OrderOf(string? language) =>
        language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-US", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en_US", StringComparison.OrdinalIgnoreCase)
            ? DateOrder.MonthFirst
            : DateOrder.DayFirst;

    /// <summary>The date in the text of one element or attribute; null where there is none.</summary>
    /// <param name="text">The text, decoded.</param>
    /// <param name="order">How to read figures that may be read both ways.</param>
    public static (ParsedDate Date, string Raw)? ReadOne(string text, DateOrder order) =>
        Interpret(text, order) is var (date, _, raw) ? (date, raw) : null;

    private static DateOrder OrderOf(PageFacts facts) => OrderOf(facts.Scan.Language);

    private static void Properties(PageFacts facts, string name, DateCandidates candidates, double trust)
    {
        foreach (var node in facts.Scan.Property(name).Take(3)) candidates.Add(ValueOf(node.Element), "itemprop-" + name, trust, Origin.Metadata);
    }

    private static string ValueOf(HtmlNode element)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "title"])
        {
            if (element.GetAttributeValue(attribute, null!) is { Length: > 5 } value && value.Any(char.IsDigit)) return value;
        }

        return NodeText.Of(element, 200);
    }

    private static void Printed(PageFacts facts, DateCandidates published, DateCandidates modified)
    {
        var title = facts.Scan.HeadingOrder;
        foreach (var node in facts.Scan.Times)
        {
            if (node.IsAside) continue;
            var words = Around(node.Element);
            var near = Near(node, title);
            if (SaysModified(words)) modified.Add(ValueOf(node.Element), "time", 0.75, Origin.Declared);
            else if (node.Element.Attributes.Contains("pubdate")) published.Add(ValueOf(node.Element), "time", 0.9, Origin.Declared);
            else published.Add(ValueOf(node.Element), "time", near ? 0.82 : 0.55, Origin.Declared);
        }

        foreach (var node in facts.Scan.DateLines)
        {
            if (node.IsAside || node.Element.Name == "time") continue;
            var text = NodeText.Of(node.Element, 240);
            if (text.Length > 200) continue;
            if (SaysModified(Around(node.Element)) || PrintedCues.ModifiedLine(text) > 0) modified.Add(text, "line", 0.65, Origin.Declared);
            else published.Add(text, "line", Near(node, title) ? 0.74 : 0.5, Origin.Declared);
        }

        foreach (var node in facts.Scan.Lines)
        {
            var text = NodeText.LineOf(node.Element, 240);
            if (PrintedCues.ModifiedLine(text) == 0) modified.Add(SecondDate(text), "cue", 0.7, Origin.Declared);
            if (PrintedCues.ModifiedLine(text) > 0) modified.Add(text, "cue", 0.7, Origin.Declared);
            else if (PrintedCues.PublishedLine(text) > 0) published.Add(text, "cue", Near(node, title) ? 0.78 : 0.55, Origin.Declared);
            else if (Near(node, title)) published.Add(text, "bare", 0.6, Origin.Declared);
        }
    }

    /// <summary>What follows the first date of a line, where it says when the page was changed: <c>Publié le …, mis à jour le …</c>.</summary>
    private static string? SecondDate(string line)
    {
        if (!DateParser.TryFind(line, 0, DateOrder.DayFirst, out var first)) return null;
        var rest = line.AsSpan(first.Span.End).TrimStart(" ,;|.·•–—-()");
        return PrintedCues.ModifiedLine(rest) > 0 ? rest.ToString() : null;
    }

    private static bool Near(ScannedNode node, int title) => title < 0 || Math.Abs(node.Order - title) < NearTitle;

    private static string Around(HtmlNode element) =>
        $"{element.GetAttributeValue("class", "")} {element.GetAttributeValue("itemprop", "")} {element.ParentNode?.GetAttributeValue("class", "")}";

    private static bool SaysModified(string words) =>
        words.Contains("modif", StringComparison.OrdinalIgnoreCase) || words.Contains("updated", StringComparison.OrdinalIgnoreCase);

    /// <summary>The date in an address such as <c>/2026/03/04/</c> or <c>/2026-03-04-</c>; null where there is none.</summary>
    private static string? InAddress(Uri? address)
    {
        if (address is null) return null;
        var path = address.AbsolutePath;
        for (var at = 0; at + 9 < path.Length; at++)
        {
            if (path[at] is not ('/' or '-' or '_') || path[at + 1] is not ('1' or '2')) continue;
            var rest = path.AsSpan(at + 1);
            if (DateParser.TryFind(rest, 0, DateOrder.DayFirst, out var match) && match.Span.Start == 0 && !match.IsAmbiguous)
                return rest[..match.Span.End].ToString();
        }

        return null;
    }

    private static (ParsedDate Date, bool IsAmbiguous, string Text)? Interpret(string raw, DateOrder order)
    {
        if (raw.Length is 10 or 13 && long.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch))
        {
            var moment = raw.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(epoch) : DateTimeOffset.FromUnixTimeMilliseconds(epoch);
            return (new(DateOnly.FromDateTime(moment.Date), new TimeOnly(moment.Hour, moment.Minute, moment.Second), TimeSpan.Zero), false, raw);
        }

        return DateParser.TryFind(raw, 0, order, out var match) ? (match.Date, match.IsAmbiguous, match.Span.Of(raw)) : null;
    }

    private sealed class DateCandidates(DateOrder order, DateTimeOffset? limit)
    {
        private readonly List<Candidate<ParsedDate>> candidates = [];

        public void Add(string? raw, string source, double trust, Origin origin)
        {
            if (raw is null) return;
            raw = NodeText.Decoded(raw);
            if (Interpret(raw, order) is not var (date, ambiguous, text) || date.Moment > limit) return;
            candidates.Add(new(date, text, source, ambiguous ? trust * AmbiguousFactor : trust, origin));
        }

        public EvidencedDate? Best()
        {
            if (Ballot.Choose(candidates, (one, other) => one.IsSameDay(other)) is not var (winner, confidence)) return null;
            var fullest = candidates.Where(other => other.Value.IsSameDay(winner.Value) && other.Value.Precision > winner.Value.Precision)
                .OrderByDescending(other => other.Value.Precision).ThenByDescending(other => other.Trust).FirstOrDefault() ?? winner;
            return new() { Value = fullest.Value.ToIso(), Raw = fullest.Raw, Origin = fullest.Origin, Confidence = confidence };
        }
    }
}
