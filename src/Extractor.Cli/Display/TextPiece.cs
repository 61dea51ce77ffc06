namespace Extractor.Cli.Display;

/// <summary>A stretch of text that the same claims rest on.</summary>
/// <param name="Start">UTF-16 offset of the first unit.</param>
/// <param name="End">UTF-16 offset after the last unit.</param>
/// <param name="Claims">Numbers of the claims, ascending; empty where none rests on it.</param>
internal readonly record struct TextPiece(int Start, int End, IReadOnlyList<int> Claims);
