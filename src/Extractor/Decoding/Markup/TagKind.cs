namespace Extractor.Decoding.Markup;

/// <summary>What a stretch of mark-up is.</summary>
internal enum TagKind
{
    /// <summary>A start tag, such as <c>&lt;p class="lede"&gt;</c>.</summary>
    Start,

    /// <summary>An end tag, such as <c>&lt;/p&gt;</c>.</summary>
    End,

    /// <summary>A comment, a doctype, a processing instruction or a CDATA section.</summary>
    Comment,
}
