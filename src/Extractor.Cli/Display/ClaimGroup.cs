namespace Extractor.Cli.Display;

/// <summary>Claims of one sort under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Claims">The claims; never empty.</param>
/// <param name="Heading">The page's own heading over what the group claims, as printed; null where there is none.</param>
internal sealed record ClaimGroup(string Title, IReadOnlyList<Claim> Claims, string? Heading = null);
