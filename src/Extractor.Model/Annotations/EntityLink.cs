namespace Extractor.Model;

/// <summary>What one entity stands for in other data.</summary>
public sealed record EntityLink
{
    /// <summary>Identifier of the entity within the record.</summary>
    public required string EntityId { get; init; }

    /// <summary>Finer type where known, such as <c>regulator</c> or <c>networkOperator</c>; else null.</summary>
    public string? Subtype { get; init; }

    /// <summary>Identifiers such as <c>domain</c>, <c>ticker</c>, <c>asn</c>.</summary>
    public required IReadOnlyDictionary<string, string> Identifiers { get; init; }

    /// <summary>Probability that the identifiers are those of the entity, 0 to 1.</summary>
    public double Confidence { get; init; }
}
