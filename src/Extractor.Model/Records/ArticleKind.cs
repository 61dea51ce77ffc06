namespace Extractor.Model;

/// <summary>Genre of an article.</summary>
public enum ArticleKind
{
    /// <summary>None of the others, or no article: an error page, a log-in, a form.</summary>
    Other,

    /// <summary>Reports an event.</summary>
    News,

    /// <summary>Describes a person, organisation or thing as it stands.</summary>
    Profile,

    /// <summary>Opinion, how-to or personal.</summary>
    Blog,

    /// <summary>Issued by the party that it is about.</summary>
    PressRelease,

    /// <summary>Lists many items: a ranking, a round-up, or a page of links to articles.</summary>
    Listing,
}
