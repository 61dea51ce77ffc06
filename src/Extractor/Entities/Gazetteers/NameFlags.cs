namespace Extractor.Entities.Gazetteers;

/// <summary>What is known of a name besides what it stands for.</summary>
[Flags]
internal enum NameFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A given name of persons.</summary>
    FirstName = 1,

    /// <summary>A family name.</summary>
    Surname = 2,

    /// <summary>Written in capitals only: <c>US</c> is a name, <c>us</c> and <c>Us</c> are not.</summary>
    CapitalsOnly = 4,

    /// <summary>An English word that running text writes in lower case.</summary>
    CommonWord = 8,
}
