namespace Extractor.Decoding.Charsets;

/// <summary>A charset that something around or in the page names.</summary>
/// <param name="Charset">The charset.</param>
/// <param name="By">Who names it, for messages, such as <c>the HTTP header</c>.</param>
internal sealed record Declaration(PageCharset Charset, string By);
