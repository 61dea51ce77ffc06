using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>What the attributes of an element say of use for metadata, read in one pass: HtmlAgilityPack lowers a name whenever it is asked for.</summary>
/// <param name="Class">What class and id speak of.</param>
/// <param name="Label">What class, id and the names for tests speak of.</param>
/// <param name="IsCrumbs">Whether class, id, type or label speak of the way from the front page.</param>
/// <param name="IsMasthead">Whether class or id speak of the site's name and not of that way.</param>
/// <param name="Relation">The <c>rel</c>.</param>
/// <param name="Property">The <c>itemprop</c> and <c>property</c>, parted by a space.</param>
/// <param name="Types">The <c>itemtype</c> and <c>typeof</c>, parted by a line feed.</param>
internal readonly record struct ElementWords(
    ClassTopics Class, ClassTopics Label, bool IsCrumbs, bool IsMasthead, string? Relation, string? Property, string? Types)
{
    /// <summary>Reads an element.</summary>
    public static ElementWords Of(HtmlNode element, ClassTopicReader topics)
    {
        if (!element.HasAttributes) return default;
        var words = default(ElementWords);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            switch (attribute.Name)
            {
                case "class" or "id":
                    var said = topics.Of(attribute.Value ?? string.Empty);
                    var isCrumbs = (said & ClassTopics.Breadcrumb) != 0;
                    words = words with
                    {
                        Class = words.Class | said,
                        Label = words.Label | said,
                        IsCrumbs = words.IsCrumbs || isCrumbs,
                        IsMasthead = words.IsMasthead || (!isCrumbs && (said & ClassTopics.Masthead) != 0),
                    };
                    break;
                case "data-testid" or "data-qa":
                    words = words with { Label = words.Label | topics.Of(attribute.Value ?? string.Empty) };
                    break;
                case "aria-label":
                    words = words with { IsCrumbs = words.IsCrumbs || ClassWords.SayBreadcrumb(attribute.Value ?? string.Empty) };
                    break;
                case "rel":
                    words = words with { Relation = attribute.Value };
                    break;
                case "itemprop" or "property":
                    words = words with { Property = words.Property is { } other ? $"{other} {attribute.Value}" : attribute.Value };
                    break;
                case "itemtype" or "typeof":
                    var type = attribute.Value ?? string.Empty;
                    words = words with
                    {
                        IsCrumbs = words.IsCrumbs || (attribute.Name == "itemtype" && ClassWords.SayBreadcrumb(type)),
                        Types = words.Types is { } others ? $"{others}\n{type}" : type,
                    };
                    break;
            }
        }

        return words;
    }
}
