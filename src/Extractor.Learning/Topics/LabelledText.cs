namespace Extractor.Learning.Topics;

/// <summary>A text with its labels.</summary>
internal sealed record LabelledText
{
    /// <summary>Identifier within the training data.</summary>
    public required string Id { get; init; }

    /// <summary>What it shares with texts that it must not be tested against: site, month or blog.</summary>
    public required string Group { get; init; }

    /// <summary>Title; empty where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>Text, with line feeds between paragraphs.</summary>
    public required string Text { get; init; }

    /// <summary>Codes of the domains, the first being the primary one; empty where unknown.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Codes of its topics of the first level, the first being the main one; empty where unknown.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Codes of topics of the first level of which it is unknown whether they apply.</summary>
    public IReadOnlyList<string> UnknownTopics { get; init; } = [];

    /// <summary>Codes of the topics that apply below another, by the code of that one; what is missing is unknown.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Below { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether its primary domain was labelled by reading all of it, not title and opening alone.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether the labels are inferred rather than given to this text.</summary>
    public bool IsInferred { get; init; }
}
