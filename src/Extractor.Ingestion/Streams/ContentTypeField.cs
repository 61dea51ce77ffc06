namespace Extractor.Ingestion.Streams;

/// <summary>What a <c>Content-Type</c> says (RFC 9110, 8.3).</summary>
/// <param name="Name">Type and subtype in lower case; empty where there is none.</param>
/// <param name="Charset">The parameter <c>charset</c>, as written; null where there is none.</param>
internal readonly record struct ContentTypeField(string Name, string? Charset)
{
    /// <summary>Whether a page may come under this name: HTML, XHTML, or none at all.</summary>
    public bool IsPage => Name is "text/html" or "application/xhtml+xml" or "";

    /// <summary>Reads a field's value.</summary>
    /// <param name="value">Such as <c>text/html; charset=utf-8</c>.</param>
    public static ContentTypeField Of(string value)
    {
        var parts = value.Split(';', StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(pair => pair.Length == 2 && pair[0].Equals("charset", StringComparison.OrdinalIgnoreCase))?[1].Trim('"', '\'', ' ');
        return new(parts[0].ToLowerInvariant(), string.IsNullOrEmpty(charset) ? null : charset);
    }
}
