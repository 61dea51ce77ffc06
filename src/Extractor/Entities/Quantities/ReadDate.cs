namespace Extractor.Entities.Quantities;

/// <summary>A date in the text.</summary>
/// <param name="Value">ISO 8601; null where it could not be resolved.</param>
/// <param name="Next">Index of the token after it.</param>
internal readonly record struct ReadDate(string? Value, int Next);
