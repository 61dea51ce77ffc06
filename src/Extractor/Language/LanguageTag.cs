namespace Extractor.Language;

/// <summary>Reads BCP 47 tags.</summary>
internal static class LanguageTag
{
    /// <summary>The primary language of a tag in lower case, such as <c>en</c> of <c>en-GB</c> or <c>en_US</c>; null for null or a malformed tag.</summary>
    /// <param name="tag">The tag.</param>
    public static string? Primary(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag)) return null;
        var trimmed = tag.AsSpan().Trim();
        var end = trimmed.IndexOfAny('-', '_');
        var primary = end < 0 ? trimmed : trimmed[..end];
        if (primary.Length is < 2 or > 3) return null;
        foreach (var letter in primary)
        {
            if (!char.IsAsciiLetter(letter)) return null;
        }

        var lower = primary.ToString().ToLowerInvariant();
        return lower switch
        {
            "no" or "nn" => "nb",
            "iw" => "he",
            "in" => "id",
            "ua" => "uk",
            _ => lower,
        };
    }
}
