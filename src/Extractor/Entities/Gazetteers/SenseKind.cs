namespace Extractor.Entities.Gazetteers;

/// <summary>What a name may stand for.</summary>
internal enum SenseKind : byte
{
    /// <summary>A country; the index is into <see cref="World.Countries"/>.</summary>
    Country,

    /// <summary>People or things of a country, such as <c>Russian</c>; the index is into <see cref="World.Countries"/>.</summary>
    Demonym,

    /// <summary>The seat or the name of a government, such as <c>Kremlin</c>; the index is into <see cref="World.Countries"/>.</summary>
    Government,

    /// <summary>A continent or other part of the world; the index is into <see cref="World.Regions"/>.</summary>
    Region,

    /// <summary>A first-order part of a country; the index is into <see cref="Gazetteer.Places"/>.</summary>
    Admin1,

    /// <summary>A city; the index is into <see cref="Gazetteer.Places"/>.</summary>
    City,

    /// <summary>An organisation that news names without explaining it; the index is into its identifiers, or -1.</summary>
    KnownOrganization,

    /// <summary>A listed company; the index is into its identifiers, or -1.</summary>
    ListedCompany,

    /// <summary>A brand or its maker; the index is into its identifiers, or -1.</summary>
    Brand,

    /// <summary>Any other registered organisation; the index is into its identifiers, or -1.</summary>
    RegisteredOrganization,

    /// <summary>A software product; the index is into its identifiers, or -1.</summary>
    Product,

    /// <summary>A part of a country that news speaks of as of a country, such as Scotland; the index is into <see cref="World.Countries"/>.</summary>
    CountryPart,

    /// <summary>A person of the user's own gazetteer; the index is into the identifiers.</summary>
    Person,
}
