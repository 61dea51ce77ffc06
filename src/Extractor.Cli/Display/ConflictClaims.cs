using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>A conflict and what each side of it rests on.</summary>
/// <param name="Conflict">The conflict.</param>
/// <param name="Declared">What the page declares, with the words that declare it.</param>
/// <param name="Derived">What was concluded, with the words that it was concluded from.</param>
internal sealed record ConflictClaims(Conflict Conflict, Claim Declared, Claim Derived);
