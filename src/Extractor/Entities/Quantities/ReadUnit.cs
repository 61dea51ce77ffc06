using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>A unit in the text.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Name">The unit as the record names it; null for durations.</param>
/// <param name="Factor">What its numbers are multiplied with.</param>
/// <param name="Pattern">ISO 8601 pattern of a duration; else null.</param>
/// <param name="Next">Index of the token after it.</param>
internal readonly record struct ReadUnit(QuantityKind Kind, string? Name, decimal Factor, string? Pattern, int Next)
{
    /// <summary>The value of a number of this unit.</summary>
    public string ValueOf(decimal number) => Pattern is null ? QuantityContext.Plain(number * Factor) : Fill(Pattern, number * Factor);

    /// <summary>A duration by its pattern: <c>P3W</c> of <c>P{0}W</c> and 3.</summary>
    public static string Fill(string pattern, decimal number) => pattern.Replace("{0}", QuantityContext.Plain(number), StringComparison.Ordinal);
}
