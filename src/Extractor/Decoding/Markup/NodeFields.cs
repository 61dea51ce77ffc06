using System.Runtime.CompilerServices;
using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// The fields in which HtmlAgilityPack 1.13 keeps a node and where it stands. Its public lengths write the node out and count the letters.
/// A version that names them otherwise fails on the first page.
/// </summary>
internal static class NodeFields
{
    /// <summary>A new text.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern HtmlTextNode NewText(HtmlDocument document, int start);

    /// <summary>A new comment.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern HtmlCommentNode NewComment(HtmlDocument document, int start);

    /// <summary>Offset of the node's first sign.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_outerstartindex")]
    public static extern ref int OuterStart(HtmlNode node);

    /// <summary>Length of a text or comment; of an element with its content and end tag, where it has one.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_outerlength")]
    public static extern ref int OuterLength(HtmlNode node);

    /// <summary>Offset of an element's content.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_innerstartindex")]
    public static extern ref int InnerStart(HtmlNode node);

    /// <summary>Length of an element's content.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_innerlength")]
    public static extern ref int InnerLength(HtmlNode node);

    /// <summary>Offset of the name.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_namestartindex")]
    public static extern ref int NameStart(HtmlNode node);

    /// <summary>Length of the name.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_namelength")]
    public static extern ref int NameLength(HtmlNode node);

    /// <summary>The offset that the node states.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_streamposition")]
    public static extern ref int StreamPosition(HtmlNode node);

    /// <summary>The name as written.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_name")]
    public static extern ref string? WrittenName(HtmlNode node);

    /// <summary>The name in small letters.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_optimizedName")]
    public static extern ref string? LowerName(HtmlNode node);

    /// <summary>Whether it is a start tag's.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_starttag")]
    public static extern ref bool IsStart(HtmlNode node);

    /// <summary>Whether the node is no more what stands in the page; so is each that attributes or children were added to.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_changed")]
    public static extern ref bool IsChanged(HtmlNode node);

    /// <summary>Whether its text is none of the page's.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_isHideInnerText")]
    public static extern ref bool HidesText(HtmlNode node);

    /// <summary>The end tag of a closed element; the node itself where it has none.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_endnode")]
    public static extern ref HtmlNode? End(HtmlNode node);

    /// <summary>The element of the same name that was open before.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_prevwithsamename")]
    public static extern ref HtmlNode? LastOfName(HtmlNode node);
}
