using System.Runtime.CompilerServices;
using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// What HtmlAgilityPack 1.13 keeps while it parses, and how it closes elements: the parts of its parser that make a tree of tags.
/// A version that names them otherwise fails on the first page.
/// </summary>
internal static class DocumentFields
{
    /// <summary>The element that the next node goes into.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lastparentnode")]
    public static extern ref HtmlNode? Parent(HtmlDocument document);

    /// <summary>The node that is read.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_currentnode")]
    public static extern ref HtmlNode? Current(HtmlDocument document);

    /// <summary>Offset after the sign that is read.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_index")]
    public static extern ref int Index(HtmlDocument document);

    /// <summary>The last open element of each name.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "Lastnodes")]
    public static extern ref Dictionary<string, HtmlNode?> LastOfName(HtmlDocument document);

    /// <summary>Closes the elements that the current start tag ends.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "CloseParentImplicitExplicitNode")]
    public static extern void CloseEnded(HtmlDocument document);

    /// <summary>Closes what the current end tag ends.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "CloseCurrentNode")]
    public static extern void CloseCurrent(HtmlDocument document);
}
