namespace Extractor.Language;

/// <summary>Tells the texts that what was made for English applies to.</summary>
internal static class LanguageScope
{
    /// <summary>Whether the text is English; one too short to tell is tried as English.</summary>
    /// <param name="language">BCP 47 tag; null where unknown.</param>
    public static bool IsEnglish(string? language) =>
        language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
