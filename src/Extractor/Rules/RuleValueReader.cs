using Extractor.Metadata.Authors;
using Extractor.Metadata.Dates;
using Extractor.Metadata.Scan;
using Extractor.Model;
using Extractor.Rules.Selectors;
using HtmlAgilityPack;

namespace Extractor.Rules;

/// <summary>Turns what a rule's selectors select into values of its fields.</summary>
internal static class RuleValueReader
{
    /// <summary>A person has looked at the page: the value is right unless the site has changed since.</summary>
    public const double Confidence = 0.99;

    /// <summary>Longest title, section or standfirst; what is longer is the wrong element.</summary>
    private const int LongestLine = 500;

    /// <summary>Longest name that is taken as it stands where it is no plain name of a person or desk.</summary>
    private const int LongestName = 100;

    /// <summary>Authors that are taken; a selector that gives more names the readers' comments.</summary>
    private const int MostNames = 40;

    /// <summary>Elements whose value a reader never sees, though they may hold text.</summary>
    private static readonly string[] Machine = ["head", "script", "template", "meta", "link", "title"];

    /// <summary>Attributes of <c>time</c> and the like that hold a date better than its text does.</summary>
    private static readonly string[] DateAttributes = ["datetime", "content"];

    /// <summary>The raw texts that a selector gives.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="nodes">What it selects.</param>
    /// <param name="isDate">Whether a date is looked for.</param>
    public static IEnumerable<RuleValue> Values(ValueSelector selector, IReadOnlyList<SelectedNode> nodes, bool isDate)
    {
        foreach (var (node, own) in nodes)
        {
            if (AttributeOf(node, own, selector.Attribute, isDate) is { } attribute) yield return new(node, NodeText.Decoded(attribute), Origin.Metadata);
            else if (selector.Attribute is null) yield return new(node, TextOf(node), OriginOf(node));
        }
    }

    /// <summary>The first line of text; null where there is none, or it is too long for one.</summary>
    public static Evidenced<string>? Line(IEnumerable<RuleValue> values)
    {
        foreach (var value in values)
        {
            if (value.Text.Length is > 0 and <= LongestLine) return new() { Value = value.Text, Origin = value.Origin, Confidence = Confidence };
        }

        return null;
    }

    /// <summary>The names in all texts; null where there are none.</summary>
    public static Evidenced<IReadOnlyList<string>>? Names(IEnumerable<RuleValue> values)
    {
        var names = new List<string>();
        Origin? origin = null;
        foreach (var value in values)
        {
            if (names.Count >= MostNames) break;
            var parts = AuthorNames.Split(value.Text);
            if (parts.Count == 0 && value.Text.Length is > 0 and <= LongestName) parts = [value.Text];
            foreach (var name in parts)
            {
                if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
            }

            if (parts.Count > 0) origin ??= value.Origin;
        }

        return origin is { } stands ? new() { Value = names, Origin = stands, Confidence = Confidence } : null;
    }

    /// <summary>The first date; null where there is none.</summary>
    /// <param name="values">The texts.</param>
    /// <param name="language">The language that the page declares, which tells how to read 03/04/2026.</param>
    public static EvidencedDate? Date(IEnumerable<RuleValue> values, string? language)
    {
        foreach (var value in values)
        {
            if (DateReader.ReadOne(value.Text, DateReader.OrderOf(language)) is var (date, raw))
                return new() { Value = date.ToIso(), Raw = raw, Origin = value.Origin, Confidence = Confidence };
        }

        return null;
    }

    /// <summary>The first BCP 47 tag; null where there is none.</summary>
    public static string? Language(IEnumerable<RuleValue> values) =>
        values.Select(value => Metadata.DescriptionReader.LanguageTag(value.Text)).FirstOrDefault(tag => tag is not null);

    private static string? AttributeOf(HtmlNode node, string? own, string? wanted, bool isDate)
    {
        if (own is not null) return own;
        if (wanted is not null) return node.GetAttributeValue(wanted, null!);
        if (node.Name == "meta") return node.GetAttributeValue("content", null!);
        return isDate ? DateAttributes.Select(name => node.GetAttributeValue(name, null!)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) : null;
    }

    private static string TextOf(HtmlNode node) => node is HtmlTextNode text ? NodeText.Decoded(text.Text) : NodeText.Of(node, LongestLine + 1);

    private static Origin OriginOf(HtmlNode node)
    {
        for (var at = node; at is not null; at = at.ParentNode)
        {
            if (Machine.Contains(at.Name, StringComparer.Ordinal)) return Origin.Metadata;
        }

        return Origin.Declared;
    }
}
