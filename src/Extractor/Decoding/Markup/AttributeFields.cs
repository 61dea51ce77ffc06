using System.Runtime.CompilerServices;
using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// The fields in which HtmlAgilityPack 1.13 keeps an attribute, and those of an element's attributes. A version that names them otherwise fails on
/// the first page.
/// </summary>
internal static class AttributeFields
{
    /// <summary>A new attribute.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern HtmlAttribute New(HtmlDocument document);

    /// <summary>The element's own place for attributes.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_attributes")]
    public static extern ref HtmlAttributeCollection? Of(HtmlNode node);

    /// <summary>New attributes of an element.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern HtmlAttributeCollection NewCollection(HtmlNode node);

    /// <summary>The attributes in page order.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "items")]
    public static extern ref List<HtmlAttribute> Items(HtmlAttributeCollection attributes);

    /// <summary>The attributes by name.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "Hashitems")]
    public static extern ref Dictionary<string, HtmlAttribute> ByName(HtmlAttributeCollection attributes);

    /// <summary>The element.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_ownernode")]
    public static extern ref HtmlNode? Owner(HtmlAttribute attribute);

    /// <summary>The name as written.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_name")]
    public static extern ref string? Name(HtmlAttribute attribute);

    /// <summary>Whether the name is given as written; where it is in small letters that spares making them small whenever it is asked for.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_localUseOriginalName")]
    public static extern ref bool? IsNameAsWritten(HtmlAttribute attribute);

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

    /// <summary>Sets how the value is quoted.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_InternalQuoteType")]
    public static extern void SetQuote(HtmlAttribute attribute, AttributeValueQuote? quote);
}
