namespace Extractor.Entities.Gazetteers;

/// <summary>One thing that a name may stand for.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Index">Which one; see <see cref="SenseKind"/>.</param>
internal readonly record struct NameSense(SenseKind Kind, int Index)
{
    /// <summary>Whether the sense is a place.</summary>
    public bool IsPlace => Kind is SenseKind.Country or SenseKind.CountryPart or SenseKind.Region or SenseKind.Admin1 or SenseKind.City;

    /// <summary>Whether the sense is an organisation.</summary>
    public bool IsOrganization =>
        Kind is SenseKind.KnownOrganization or SenseKind.ListedCompany or SenseKind.Brand or SenseKind.RegisteredOrganization;
}
