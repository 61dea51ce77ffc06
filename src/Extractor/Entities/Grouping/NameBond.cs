namespace Extractor.Entities.Grouping;

/// <summary>How the text sets two names side by side.</summary>
internal enum NameBond
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>One in parentheses after the other: <c>Social Democratic Party (PSD)</c>.</summary>
    Bracketed,

    /// <summary>By words such as <c>also known as</c>.</summary>
    Named,

    /// <summary>By a comma or <c>or</c> alone.</summary>
    Beside,
}
