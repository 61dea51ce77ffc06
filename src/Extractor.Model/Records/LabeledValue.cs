namespace Extractor.Model;

/// <summary>A label–value pair that the page prints.</summary>
public sealed record LabeledValue
{
    /// <summary>The label as printed, without a closing colon.</summary>
    public required string Label { get; init; }

    /// <summary>The value as printed.</summary>
    public required string Value { get; init; }

    /// <summary>The sentence printed under the pair; null where there is none.</summary>
    public string? Note { get; init; }

    /// <summary>UTF-16 offset of the value's first unit; null where the pair stands outside of the canonical text.</summary>
    public int? Start { get; init; }

    /// <summary>UTF-16 offset after the value's last unit; null where the pair stands outside of the canonical text.</summary>
    public int? End { get; init; }

    /// <summary>XPath of the element that prints the value; empty for plain text.</summary>
    public required string Xpath { get; init; }
}
