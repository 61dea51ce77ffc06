namespace Extractor.Model;

/// <summary>An amount, percentage, date, duration or count in the text.</summary>
public sealed record Quantity
{
    /// <summary>What is measured.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>The words of the span.</summary>
    public required string Text { get; init; }

    /// <summary>The value in plain form: a decimal number with a dot, or an ISO 8601 date or duration; null where it could not be resolved.</summary>
    public string? Value { get; init; }

    /// <summary>ISO 4217 currency, <c>%</c>, or the counted noun; null for dates.</summary>
    public string? Unit { get; init; }

    /// <summary>UTF-16 offset of the first unit.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset after the last unit.</summary>
    public required int End { get; init; }
}
