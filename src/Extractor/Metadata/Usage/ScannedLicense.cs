namespace Extractor.Metadata.Usage;

/// <summary>A link to a licence.</summary>
/// <param name="Address">The address as it stands on the page.</param>
/// <param name="Kind">How the page makes it one.</param>
internal readonly record struct ScannedLicense(string Address, LicenseKind Kind);
