namespace Extractor.Model;

/// <summary>A value that one source on a page gives for a field, whether or not it was chosen.</summary>
/// <param name="Field">Name of the field: <c>title</c>, <c>authors</c>, <c>publishedAt</c>, <c>modifiedAt</c>.</param>
/// <param name="Value">The value, cleaned; several authors are parted by <c>"; "</c>, dates are ISO 8601.</param>
public sealed record FieldCandidate(string Field, string Value)
{
    /// <summary>The value as it stands on the page.</summary>
    public required string Raw { get; init; }

    /// <summary>The source, such as <c>og:title</c> or <c>time</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Machine-readable or printed.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Probability that the value is right, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
