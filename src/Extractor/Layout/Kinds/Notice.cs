namespace Extractor.Layout;

/// <summary>What a page may say in the place of an article; the phrases are in <c>Data/page-notices.tsv</c>.</summary>
internal enum Notice
{
    /// <summary>There is no such page.</summary>
    NotFound,

    /// <summary>The status of a page that is not there, which other things may be numbered with too.</summary>
    NotFoundCode,

    /// <summary>Something went wrong, or is not allowed.</summary>
    Error,

    /// <summary>Asks to log in.</summary>
    Login,

    /// <summary>Asks for a proof that the reader is no robot.</summary>
    Captcha,

    /// <summary>Asks for consent, to cookies or of age.</summary>
    Consent,

    /// <summary>Asks to let scripts run.</summary>
    Script,
}
