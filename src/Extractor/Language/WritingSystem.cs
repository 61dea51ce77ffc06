namespace Extractor.Language;

/// <summary>Scripts that narrow a text down to one language, or to a few.</summary>
internal enum WritingSystem
{
    /// <summary>No letter, or a script that tells nothing here.</summary>
    None,

    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Arabic letters, also of Persian and Urdu.</summary>
    Arabic,

    /// <summary>Devanagari letters.</summary>
    Devanagari,

    /// <summary>Han ideographs.</summary>
    Han,

    /// <summary>Hiragana and katakana.</summary>
    Kana,

    /// <summary>Korean syllables.</summary>
    Hangul,

    /// <summary>A script that one language of the news writes; <see cref="Scripts.LanguageOf"/> names it.</summary>
    Single,
}
