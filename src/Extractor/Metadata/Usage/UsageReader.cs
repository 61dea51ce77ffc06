using Extractor.Metadata.Scan;
using Extractor.Model;

namespace Extractor.Metadata.Usage;

/// <summary>Reads what a page says about how it may be used: licence, copyright, robots, text and data mining, free or not.</summary>
internal static class UsageReader
{
    /// <summary>Longest notice of copyright; longer ones are terms of use.</summary>
    private const int LongestNotice = 200;

    /// <summary>Trust by place, set by hand: a link that is marked in the head is about the page, one in the text may be about a part of it.</summary>
    private const double ByHead = 0.97;
    private const double ByArticle = 0.95;
    private const double ByMeta = 0.93;
    private const double ByMark = 0.9;
    private const double ByAddress = 0.75;

    private static readonly string[] LicenseMetas = ["dcterms.license", "dc.rights.license", "dc.license", "license", "cc:license", "og:license", "citation_license"];
    private static readonly string[] RightsMetas = ["dc.rights", "dcterms.rights", "rights"];
    private static readonly string[] CopyrightMetas = ["dcterms.rightsholder", "dc.rights.copyright", "copyright", .. RightsMetas];

    /// <summary>What the page says.</summary>
    public static UsageInfo Read(PageFacts facts) => new()
    {
        License = License(facts),
        Copyright = Copyright(facts),
        Robots = RobotsReader.Read(facts.Scan),
        TdmReservation = facts.Scan.Meta("tdm-reservation") switch { "1" => true, "0" => false, _ => null },
        TdmPolicy = facts.Addresses.Absolute(facts.Scan.Meta("tdm-policy")),
        AccessibleForFree = facts.Linked.Flag("isAccessibleForFree") ?? ByTier(facts.Scan.Meta("article:content_tier")),
    };

    private static Evidenced<string>? License(PageFacts facts)
    {
        if (First(facts, LicenseKind.Head) is { } head) return Value(head, Origin.Metadata, ByHead);
        var linked = facts.Linked.Inner("license", "url", "@id") ?? facts.Linked.Text("license");
        if (Address(facts, linked) is { } article) return Value(article, Origin.Metadata, ByArticle);
        var meta = facts.Scan.Meta(LicenseMetas);
        if (Address(facts, meta) is { } named) return Value(named, Origin.Metadata, ByMeta);
        if (RightsMetas.Select(name => facts.Scan.Meta(name)).FirstOrDefault(IsAddress) is { } rights) return Value(rights, Origin.Metadata, ByMeta);
        if (First(facts, LicenseKind.Marked) is { } marked) return Value(marked, Origin.Declared, ByMark);
        if ((linked ?? meta) is { Length: > 0 and <= LongestNotice } name) return Value(NodeText.Decoded(name), Origin.Metadata, ByMeta);

        // Where the page links to several licences, nothing tells which is its own.
        string[] all = [.. facts.Scan.Licenses.Where(license => license.Kind == LicenseKind.Named).Select(license => facts.Addresses.Absolute(license.Address)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return all is [var only] ? Value(only, Origin.Declared, ByAddress) : null;
    }

    private static Evidenced<string>? Copyright(PageFacts facts)
    {
        var linked = facts.Linked.Text("copyrightNotice") ?? facts.Linked.Text("copyrightHolder");
        if (Notice(linked) is { } holder) return Value(holder, Origin.Metadata, ByArticle);
        return CopyrightMetas.Select(name => Notice(facts.Scan.Meta(name))).FirstOrDefault(text => text is not null) is { } notice
            ? Value(notice, Origin.Metadata, ByMeta)
            : null;
    }

    private static string? Notice(string? text) =>
        text is not null && !IsAddress(text) && NodeText.Decoded(text) is { Length: > 1 and <= LongestNotice } notice ? notice : null;

    private static string? First(PageFacts facts, LicenseKind kind) =>
        facts.Scan.Licenses.Where(license => license.Kind == kind).Select(license => facts.Addresses.Absolute(license.Address)).FirstOrDefault(address => address is not null);

    private static string? Address(PageFacts facts, string? text) => IsAddress(text) || text?.StartsWith('/') == true ? facts.Addresses.Absolute(text) : null;

    private static bool IsAddress(string? text) =>
        text is not null && (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.Contains(' ', StringComparison.Ordinal);

    private static bool? ByTier(string? tier) => tier?.ToLowerInvariant() switch { "free" => true, "locked" => false, _ => null };

    private static Evidenced<string> Value(string text, Origin origin, double confidence) => new() { Value = text, Origin = origin, Confidence = confidence };
}
