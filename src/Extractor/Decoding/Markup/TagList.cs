using System.Runtime.InteropServices;

namespace Extractor.Decoding.Markup;

/// <summary>
/// The tags and comments that a page's tree is built from, in page order. A page with tags that parsers read in different ways is abandoned:
/// HtmlAgilityPack reads it as a whole.
/// </summary>
internal sealed class TagList
{
    /// <summary>Signs for each tag or comment of a page: news pages have 40 to 80.</summary>
    private const int SignsPerTag = 64;

    private readonly List<PlacedTag> tags;

    /// <summary>Prepares the list of a page.</summary>
    /// <param name="length">Length of the page's text.</param>
    public TagList(int length) => tags = new(Math.Min(length / SignsPerTag, 4096) + 16);

    /// <summary>Whether the page must be parsed as a whole.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>The tags.</summary>
    public ReadOnlySpan<PlacedTag> Tags => CollectionsMarshal.AsSpan(tags);

    /// <summary>Says that the page must be parsed as a whole.</summary>
    public void Abandon() => IsAbandoned = true;

    /// <summary>Adds a tag or comment that counts.</summary>
    public void Add(in Tag tag)
    {
        if (!IsAbandoned) tags.Add(new(tag.Kind, tag.Start, tag.NameEnd, tag.End));
    }
}
