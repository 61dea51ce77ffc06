namespace Extractor.Entities.Gazetteers;

/// <summary>One thing that a name may stand for, in four bytes, so that the senses of a file are read where they stand.</summary>
internal readonly record struct NameSense
{
    private const int IndexBits = 27;
    private readonly int packed;

    /// <summary>Creates a sense.</summary>
    /// <param name="kind">What sort of thing.</param>
    /// <param name="index">Which one, see <see cref="SenseKind"/>; -1 or a number below 2^26.</param>
    public NameSense(SenseKind kind, int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, 1 << (IndexBits - 1));
        packed = ((int)kind << IndexBits) | (index & ((1 << IndexBits) - 1));
    }

    /// <summary>What sort of thing.</summary>
    public SenseKind Kind => (SenseKind)(packed >>> IndexBits);

    /// <summary>Which one; see <see cref="SenseKind"/>.</summary>
    public int Index => packed << (32 - IndexBits) >> (32 - IndexBits);

    /// <summary>Whether the sense is a place.</summary>
    public bool IsPlace => Kind is SenseKind.Country or SenseKind.CountryPart or SenseKind.Region or SenseKind.Admin1 or SenseKind.City;

    /// <summary>Whether the sense is an organisation.</summary>
    public bool IsOrganization =>
        Kind is SenseKind.KnownOrganization or SenseKind.ListedCompany or SenseKind.Brand or SenseKind.RegisteredOrganization;
}
