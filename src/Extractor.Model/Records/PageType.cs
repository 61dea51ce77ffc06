namespace Extractor.Model;

/// <summary>What a page is, apart from the genre of an article on it.</summary>
public enum PageType
{
    /// <summary>One article, profile or other text that stands for itself.</summary>
    Article,

    /// <summary>Lists many items that stand elsewhere: a section front, an archive, a search result.</summary>
    Listing,

    /// <summary>The front page of a site.</summary>
    Home,

    /// <summary>Asks to log in before anything is shown.</summary>
    Login,

    /// <summary>Says that something went wrong or is not allowed, or shows nothing without a script.</summary>
    Error,

    /// <summary>Says that there is no such page.</summary>
    NotFound,

    /// <summary>Checks whether the reader is a robot.</summary>
    Captcha,

    /// <summary>Asks for consent, to cookies or of age, before anything is shown.</summary>
    Consent,
}
