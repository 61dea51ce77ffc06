using System.Runtime.CompilerServices;
using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// The fields in which HtmlAgilityPack 1.13 keeps where a node or attribute stands. Its public lengths write the node out and count the letters.
/// A version that names them otherwise fails on the first page.
/// </summary>
internal static class NodeFields
{
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

    /// <summary>Offset of the name.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_namestartindex")]
    public static extern ref int NameStart(HtmlAttribute attribute);

    /// <summary>Length of the name.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_namelength")]
    public static extern ref int NameLength(HtmlAttribute attribute);

    /// <summary>Offset of the value, without its quote mark.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_valuestartindex")]
    public static extern ref int ValueStart(HtmlAttribute attribute);

    /// <summary>Length of the value, without its quote marks.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_valuelength")]
    public static extern ref int ValueLength(HtmlAttribute attribute);

    /// <summary>The offset that the attribute states.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_streamposition")]
    public static extern ref int StreamPosition(HtmlAttribute attribute);

    /// <summary>The value, once it was read.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_value")]
    public static extern ref string? Value(HtmlAttribute attribute);
}
