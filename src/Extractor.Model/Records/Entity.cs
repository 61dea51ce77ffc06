namespace Extractor.Model;

/// <summary>One real-world thing and every place where the text names it.</summary>
public sealed record Entity
{
    /// <summary>Identifier within the record: <c>e1</c>, <c>e2</c>, … in order of salience.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name that the text gives, without possessive.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Finer type where known, such as <c>country</c>, <c>city</c>, <c>regulator</c>; else null.</summary>
    public string? Subtype { get; init; }

    /// <summary>Other forms of the name in the text, without duplicates.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Share of the text's attention, 0 to 1.</summary>
    public double Salience { get; init; }

    /// <summary>Probability that this is one thing of this type, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Identifiers in other data, such as <c>iso3166</c> or <c>geonames</c>.</summary>
    public IReadOnlyDictionary<string, string> Identifiers { get; init; } = EmptyIdentifiers;

    /// <summary>Probability that the identifiers are those of this thing, 0 to 1; null where there are none.</summary>
    public double? LinkConfidence { get; init; }

    /// <summary>Where a place lies: the place itself, or about the middle of a country or region; null where it is not known or no place.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>Of the mentions of a place those that stand for its government, in text order.</summary>
    public IReadOnlyList<Metonym> Metonyms { get; init; } = [];

    /// <summary>Every mention in text order.</summary>
    public IReadOnlyList<EntityMention> Mentions { get; init; } = [];

    private static readonly Dictionary<string, string> EmptyIdentifiers = [];
}
