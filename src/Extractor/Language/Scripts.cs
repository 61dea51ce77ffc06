namespace Extractor.Language;

/// <summary>Tells scripts by Unicode block.</summary>
internal static class Scripts
{
    /// <summary>First and last character of the blocks that one language of the news writes, ascending.</summary>
    private static readonly (char First, char Last, string Language)[] SingleBlocks =
    [
        ('\u0370', '\u03FF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0980', '\u09FF', "bn"),
        ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B00', '\u0B7F', "or"), ('\u0B80', '\u0BFF', "ta"),
        ('\u0C00', '\u0C7F', "te"), ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"),
        ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u0F00', '\u0FFF', "bo"), ('\u1000', '\u109F', "my"),
        ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"), ('\u1F00', '\u1FFF', "el"),
    ];

    /// <summary>The script of a letter; surrogate pairs count as Han, the only such letters that are frequent.</summary>
    /// <param name="letter">A UTF-16 unit that is a letter or a high surrogate.</param>
    public static WritingSystem Of(char letter) => letter switch
    {
        < '\u0250' or >= '\u1E00' and <= '\u1EFF' => WritingSystem.Latin,
        >= '\u0400' and <= '\u052F' => WritingSystem.Cyrillic,
        >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => WritingSystem.Arabic,
        >= '\u0900' and <= '\u097F' => WritingSystem.Devanagari,
        >= '\u3041' and <= '\u30FF' or >= '\uFF66' and <= '\uFF9F' => WritingSystem.Kana,
        >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uD8FF' => WritingSystem.Han,
        >= '\uAC00' and <= '\uD7AF' or >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' => WritingSystem.Hangul,
        _ => LanguageOf(letter) is null ? WritingSystem.None : WritingSystem.Single,
    };

    /// <summary>The one language that writes a letter; null where several do.</summary>
    /// <param name="letter">A letter.</param>
    public static string? LanguageOf(char letter)
    {
        foreach (var (first, last, language) in SingleBlocks)
        {
            if (letter < first) return null;
            if (letter <= last) return language;
        }

        return null;
    }
}
